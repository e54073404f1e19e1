package org.guiju.document.domain.elements;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of papers: agency code, year in brackets, serial. */
final class Numbers {

    private static final String FORM =
            "(?<code>[\\p{IsHan}]{1,14})\\s*[〔\\[（(【［﹝](?<year>[12]\\d{3})\\s*(?:年)?[〕\\])）】］﹞]\\s*第?\\s*(?<serial>\\d{1,5})\\s*号";
    private static final Pattern ALONE = Pattern.compile("(?:文号|发文字号)?\\s*[:：]?\\s*" + FORM);
    private static final Pattern WITH_SIGNATORY = Pattern.compile(FORM + "[\\s\\u3000]+签发人.*");
    private static final Pattern AT_END = Pattern.compile("^(?<before>.*[\\s\\u3000])" + FORM + "$");
    private static final Pattern OF_ORDER = Pattern.compile("第\\s*(\\d{1,4}|[一二三四五六七八九十百零〇]{1,6})\\s*号");

    /** The number where the line has nothing else but its label or the signatory. */
    Optional<String> whole(Line line) {
        for (Pattern pattern : new Pattern[] {ALONE, WITH_SIGNATORY}) {
            Matcher matcher = pattern.matcher(line.text());
            if (matcher.matches()) {
                return Optional.of(printed(matcher));
            }
        }
        return OF_ORDER.matcher(line.text()).matches() ? Optional.of(line.tight()) : Optional.empty();
    }

    /** The number at the end of a line that has more, as pages on the web run title and number together. */
    Optional<String> atEnd(Line line) {
        Matcher matcher = AT_END.matcher(line.text());
        return matcher.matches() ? Optional.of(printed(matcher)) : Optional.empty();
    }

    /** The line without a number at its end and without spaces. */
    String without(Line line) {
        Matcher matcher = AT_END.matcher(line.text());
        return Line.tight(matcher.matches() ? matcher.group("before") : line.text());
    }

    /** As the standard writes it, whatever brackets were typed. */
    private static String printed(Matcher matcher) {
        return matcher.group("code") + "〔" + matcher.group("year") + "〕" + Integer.parseInt(matcher.group("serial")) + "号";
    }
}
