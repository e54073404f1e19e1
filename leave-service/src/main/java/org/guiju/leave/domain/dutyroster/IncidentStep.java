package org.guiju.leave.domain.dutyroster;

/** What the leader on duty does in an incident that is grave enough. */
public enum IncidentStep {
    /** Takes command before anything else (先指挥处置). */
    COMMAND("command-first"),
    /** Has the deputy in charge of the matter start the emergency plan (协调分管领导启动预案). */
    START_PLAN("coordinate-deputy-in-charge-to-start-plan"),
    /** Reports to the head, without waiting for an answer (报告主要领导). */
    REPORT("report-to-head");

    private final String id;

    IncidentStep(String id) {
        this.id = id;
    }

    /** The word in rulebooks and in addresses. */
    public String id() {
        return id;
    }

    static IncidentStep of(String id) {
        for (IncidentStep step : values()) {
            if (step.id.equals(id)) {
                return step;
            }
        }
        throw new IllegalArgumentException("没有这一处置步骤：" + id);
    }
}
