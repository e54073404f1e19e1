package org.guiju.document.domain.elements;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as papers write it: in Arabic numerals, or in Chinese ones as papers before 2012 did. */
final class ChineseDate {

    /** The form of a date, for other patterns to hold. */
    static final String FORM = "(?:[12]\\d{3}|[一二三四五六七八九〇零○ＯO]{4})\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*月\\s*"
            + "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})\\s*日";
    private static final Pattern PARTS = Pattern.compile("(.+)年(.+)月(.+)日");
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDate() {}

    /** Empty where there is no such day. */
    static Optional<LocalDate> read(String written) {
        Matcher parts = PARTS.matcher(Line.tight(written));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String written) {
        StringBuilder digits = new StringBuilder();
        written.chars().forEach(c -> digits.append(Character.isDigit(c) ? Character.digit(c, 10) : digit((char) c)));
        return Integer.parseInt(digits.toString());
    }

    private static int digit(char c) {
        return "零○ＯO".indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
    }

    /** Up to 31, as 十二, 二十 or 廿一. */
    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String full = written.replace("廿", "二十").replace("卅", "三十");
        int ten = full.indexOf('十');
        if (ten < 0) {
            return full.length() == 1 ? digit(full.charAt(0)) : -1;
        }
        int tens = ten == 0 ? 1 : digit(full.charAt(0));
        return tens * 10 + (ten == full.length() - 1 ? 0 : digit(full.charAt(ten + 1)));
    }
}
