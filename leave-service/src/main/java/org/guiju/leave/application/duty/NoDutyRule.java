package org.guiju.leave.application.duty;

/** The regulation of this government does not speak of leaders on duty: there is nothing to plan and nothing is invented. */
public final class NoDutyRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String regulation;

    /** @param regulation title of the regulation that is silent */
    public NoDutyRule(String regulation) {
        super(regulation + " has no rule leave.duty-roster");
        this.regulation = regulation;
    }

    public String regulation() {
        return regulation;
    }
}
