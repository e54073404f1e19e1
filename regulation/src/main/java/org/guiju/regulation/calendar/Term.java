package org.guiju.regulation.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as a regulation states it. The kinds are different types, because seven working days, seven days and
 * one week of hours end at different moments.
 */
public sealed interface Term permits WorkingDays, CalendarDays, Hours, SameDay, Months {

    /** How many units; 0 for {@link SameDay}. */
    int amount();

    /** The unit in files and on the wire: {@code working-days}, {@code calendar-days}, {@code hours}, {@code same-day}, {@code months}. */
    String unit();

    /** As a clerk would write it: 7个工作日. */
    String text();

    /** The stable written form, which {@link #parse} reads: {@code 7 working-days}, {@code 15 calendar-days rolling}, {@code same-day}. */
    default String code() {
        return this instanceof SameDay ? unit() : amount() + " " + unit();
    }

    /**
     * Reads the written form; {@code 7 working days} and {@code 1 month} are understood too.
     *
     * @throws IllegalArgumentException in words, when the text is no term
     */
    static Term parse(String text) {
        String plain = text.strip().replace('_', '-');
        if (plain.equals("same-day") || plain.equals("same day")) {
            return new SameDay();
        }
        Matcher parts = Written.SHAPE.matcher(plain);
        if (!parts.matches()) {
            throw new IllegalArgumentException("期限应形如“7 working-days”“15 calendar-days”“24 hours”“1 months”“same-day”，而不是“" + text + "”");
        }
        int amount = Integer.parseInt(parts.group(1));
        Roll roll = parts.group(3) == null ? Roll.NONE : Roll.FORWARD;
        String unit = parts.group(2);
        if (unit.startsWith("calendar")) {
            return new CalendarDays(amount, roll);
        }
        if (unit.startsWith("month")) {
            return new Months(amount, roll);
        }
        if (roll == Roll.FORWARD) {
            throw new IllegalArgumentException("只有自然日和月可以顺延（rolling）：“" + text + "”");
        }
        return unit.startsWith("hour") ? new Hours(amount) : new WorkingDays(amount);
    }

    /** The shape of the written form. */
    final class Written {
        private static final Pattern SHAPE =
                Pattern.compile("(\\d{1,5})[ -](working[ -]days?|calendar[ -]days?|hours?|months?)( rolling)?");

        private Written() {}

        static int within(int amount, int most, String unit) {
            if (amount < 1 || amount > most) {
                throw new IllegalArgumentException(unit + "数应在1至" + most + "之间，而不是" + amount);
            }
            return amount;
        }
    }
}
