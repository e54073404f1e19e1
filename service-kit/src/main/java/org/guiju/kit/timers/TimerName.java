package org.guiju.kit.timers;

import java.util.regex.Pattern;

/** What kind of timer it is, as {@code consult.reply-due}; one handler answers to each name. */
public record TimerName(String name) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9.-]{1,79}");

    public TimerName {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("a timer's name is lower-case words with dots or hyphens, not “" + name + "”");
        }
    }

    public static TimerName of(String name) {
        return new TimerName(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
