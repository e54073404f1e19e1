package org.guiju.document.domain.elements;

import java.util.List;

/**
 * One element as it was read.
 *
 * @param values  what it says, tidied: one, or several for addressees, copies and attachments
 * @param excerpt the piece of text it was read from, as it stands
 * @param from    offset of that piece, in characters from the beginning of the text
 * @param line    line it begins on, from 1
 */
public record Found(Element element, List<String> values, String excerpt, int from, int line, Certainty certainty) {

    public Found {
        values = List.copyOf(values);
    }

    static Found of(Element element, List<String> values, Line first, Line last, String text, Certainty certainty) {
        return new Found(element, values, text.substring(first.from(), last.to()), first.from(), first.number(), certainty);
    }

    /** The only, or the first value. */
    public String value() {
        return values.getFirst();
    }
}
