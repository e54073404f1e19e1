package org.guiju.leave.application.research;

/** The step makes no sense as the thing stands. Answered 409 at the edge; no rule was asked. */
public final class NotAtThisPoint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String step;
    private final String status;

    /**
     * @param step   name of the step
     * @param status how the thing stands
     */
    public NotAtThisPoint(String step, String status) {
        super(step + " in state " + status);
        this.step = step;
        this.status = status;
    }

    public String step() {
        return step;
    }

    public String status() {
        return status;
    }
}
