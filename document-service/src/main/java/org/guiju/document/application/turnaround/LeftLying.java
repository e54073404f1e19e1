package org.guiju.document.application.turnaround;

/** Which paper has to be handed on at once, as a timer carries it until it may count as left lying. */
public record LeftLying(String document) {

    /** Name of the timer. */
    public static final String TIMER = "handing-on";
}
