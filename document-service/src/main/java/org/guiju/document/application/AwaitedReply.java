package org.guiju.document.application;

/** Whose answer is awaited, as a timer carries it until the term is over. */
public record AwaitedReply(String document, String unit) {

    /** Name of the timer. */
    public static final String TIMER = "consultation-deadline";
}
