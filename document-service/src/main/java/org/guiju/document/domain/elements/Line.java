package org.guiju.document.domain.elements;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that is not blank.
 *
 * @param number in the text, from 1
 * @param from   offset of its first character that is no space
 * @param text   the line without spaces around it; digits of full width are written as plain ones
 */
record Line(int number, int from, String text) {

    private static final String SPACES = " \t\u3000\u00a0\u2002\u2003\ufeff\f";

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int start = 0;
        while (start <= text.length()) {
            number++;
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int from = start;
            int to = end;
            while (from < to && space(text.charAt(from))) {
                from++;
            }
            while (to > from && space(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(new Line(number, from, plainDigits(text.substring(from, to))));
            }
            start = end + 1;
        }
        return lines;
    }

    int to() {
        return from + text.length();
    }

    /** The text without any space. */
    String tight() {
        return tight(text);
    }

    static String tight(String text) {
        StringBuilder tight = new StringBuilder();
        text.chars().filter(c -> !space((char) c)).forEach(c -> tight.append((char) c));
        return tight.toString();
    }

    private static boolean space(char c) {
        return c == '\r' || SPACES.indexOf(c) >= 0;
    }

    /** Character for character, so that offsets stay what they are. */
    private static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : (char) c));
        return plain.toString();
    }
}
