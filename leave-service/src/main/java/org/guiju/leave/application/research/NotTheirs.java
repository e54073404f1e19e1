package org.guiju.leave.application.research;

/** The person may know of the thing and may not write on it. Answered 403 at the edge. */
public final class NotTheirs extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotTheirs() {
        super("not for this person to write");
    }
}
