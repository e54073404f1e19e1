package org.guiju.document.domain.review;

import org.guiju.document.domain.Named;

/** In which form opinions were heard. */
public enum HearingForm implements Named {
    HEARING("hearing", "听证会"),
    ARGUMENT_MEETING("argument-meeting", "论证会"),
    SYMPOSIUM("symposium", "座谈会"),
    ONLINE("online", "网上征求意见"),
    WRITTEN("written", "书面征求意见"),
    SURVEY("survey", "问卷或走访"),
    OTHER("other", "其他");

    private final String id;
    private final String title;

    HearingForm(String id, String title) {
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

    public static HearingForm of(String id) {
        return Named.of(HearingForm.class, id);
    }
}
