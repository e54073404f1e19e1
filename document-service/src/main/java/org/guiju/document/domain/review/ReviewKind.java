package org.guiju.document.domain.review;

import org.guiju.document.domain.Named;

/** What was looked at before a paper went on; each record of it is one {@link Review}. */
public enum ReviewKind implements Named {
    RESEARCH("research", "调研"),
    ASSESSMENT("assessment", "评估论证"),
    EXPERT_ARGUMENT("expert-argument", "专家（科学）论证"),
    FULL_ASSESSMENT("full-assessment", "充分评估"),
    RISK_ASSESSMENT("risk-assessment", "风险评估"),
    SOCIAL_RISK("social-risk", "社会稳定风险评估"),
    LEGALITY("legality", "合法性审核（审查）"),
    FAIR_COMPETITION("fair-competition", "公平竞争审查"),
    FISCAL_CAPACITY("fiscal-capacity", "财政承受能力评估"),
    OPINIONS("opinions", "听取意见"),
    DRAFT_PUBLISHED("draft-published", "公开征求意见"),
    COLLECTIVE_DECISION("collective-decision", "集体讨论"),
    AUTHORITY_CHECK("authority-check", "制定权限和程序核对"),
    POWERS_CHECK("powers-check", "未设定许可、处罚、强制等事项的核对"),
    RIGHTS_CHECK("rights-check", "未减损权益、增加义务的核对"),
    GOVERNMENT_CONSENT("government-consent", "政府批复（批准）");

    private final String id;
    private final String title;

    ReviewKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether it looks at the very text, so that a changed text has to be looked at anew. */
    public boolean ofTheText() {
        return switch (this) {
            case LEGALITY, FAIR_COMPETITION, AUTHORITY_CHECK, POWERS_CHECK, RIGHTS_CHECK -> true;
            case RESEARCH, ASSESSMENT, EXPERT_ARGUMENT, FULL_ASSESSMENT, RISK_ASSESSMENT, SOCIAL_RISK, FISCAL_CAPACITY, OPINIONS, DRAFT_PUBLISHED,
                    COLLECTIVE_DECISION, GOVERNMENT_CONSENT -> false;
        };
    }

    /** Whether it is the government's own doing, which its office puts on record and nobody else. A consent is told by its number. */
    public boolean ofTheGovernment() {
        return this == COLLECTIVE_DECISION;
    }

    /** Whether another kind also does for it: the assessment of risks to stability is one of risks (ziyang-25.3). */
    boolean metBy(ReviewKind other) {
        return this == other || this == RISK_ASSESSMENT && other == SOCIAL_RISK;
    }

    public static ReviewKind of(String id) {
        return Named.of(ReviewKind.class, id);
    }
}
