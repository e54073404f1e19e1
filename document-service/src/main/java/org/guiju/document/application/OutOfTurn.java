package org.guiju.document.application;

import org.guiju.document.domain.life.Step;

/** The step makes no sense in the state the document is in. Answered 409 at the edge; no rule was asked. */
public final class OutOfTurn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Step step;
    private final String status;

    public OutOfTurn(Step step, String status) {
        super(step.id() + " in state " + status);
        this.step = step;
        this.status = status;
    }

    public Step step() {
        return step;
    }

    public String status() {
        return status;
    }
}
