package org.guiju.leave.application.request;

import org.guiju.leave.domain.request.Move;

/** The move makes no sense in the state the request is in. Answered 409 at the edge; no rule was asked. */
public final class OutOfTurn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Move move;
    private final String status;

    public OutOfTurn(Move move, String status) {
        super(move.id() + " in state " + status);
        this.move = move;
        this.status = status;
    }

    public Move move() {
        return move;
    }

    public String status() {
        return status;
    }
}
