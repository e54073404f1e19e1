package org.guiju.leave.domain.fieldresearch;

/** What a leader goes out for. */
public enum Activity {
    /** 实地调研, a visit on the spot. */
    FIELD_VISIT,
    /** 蹲点调研, staying at one's contact point. */
    STAY_IN,
    /** 专项调研, research on one hard problem. */
    SPECIAL_TOPIC,
    /** 会议, a meeting held away. */
    MEETING,
    /** 活动, an official event. */
    EVENT;

    /** Whether its days are days of field research; meetings and events are on record and do not count. */
    public boolean isResearch() {
        return switch (this) {
            case FIELD_VISIT, STAY_IN, SPECIAL_TOPIC -> true;
            case MEETING, EVENT -> false;
        };
    }
}
