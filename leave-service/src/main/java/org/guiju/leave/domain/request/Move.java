package org.guiju.leave.domain.request;

import org.guiju.regulation.proceeding.OutOfTurn;

/** What can be done with a request; each has its name in {@code actions[]} and its place among the addresses. */
public enum Move {
    /** Changing a draft. */
    EDIT("edit"),
    SUBMIT("submission"),
    /** Answering whether one will stand in. */
    REPLY("stand-in-reply"),
    /** Consenting, refusing, or recording what was reported, filed or told. */
    DECIDE("step"),
    /** Registering the departure (登记离岗). */
    DEPART("departure"),
    /** Writing down a departure that had no clearance; what was missing is noted. */
    RECORD_AFTERWARDS("late-record"),
    /** Another plan in the place of one that is under way or cleared; all steps run again. */
    CHANGE("change"),
    /** More days for somebody who is away; all steps run again for them. */
    EXTEND("extension"),
    /** The return (销假). */
    COME_BACK("return"),
    WITHDRAW("withdrawal");

    private final String id;

    Move(String id) {
        this.id = id;
    }

    /** Stable name, as {@code stand-in-reply}. */
    public String id() {
        return id;
    }

    /** This move makes no sense in that state. */
    public OutOfTurn outOfTurn(String status) {
        return OutOfTurn.step("request-out-of-turn", id, status);
    }
}
