package org.guiju.document.domain.elements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands below a paper's text: who signs it and when, its attachments, copies, and who printed it. */
final class Tails {

    private static final Pattern DATED = Pattern.compile("(?<organ>[\\p{IsHan}（）()]{2,40}[\\s\\u3000]+)?(?<date>" + ChineseDate.FORM + ")");
    private static final Pattern PRINTED = Pattern.compile("(?<organ>[\\p{IsHan}（）()]{2,40})?[\\s\\u3000]*(?<date>" + ChineseDate.FORM + ")\\s*印\\s*发");
    private static final Pattern COPIES = Pattern.compile("抄\\s*送\\s*[:：]\\s*(?<to>.*)");
    private static final Pattern ATTACHED = Pattern.compile("附\\s*件\\s*[:：]\\s*(?<name>.*)");
    private static final Pattern ENTRY = Pattern.compile("^\\d{1,2}\\s*[.．、]\\s*(?<name>.+)$");

    private final List<Line> lines;
    private final String text;

    Tails(List<Line> lines, String text) {
        this.lines = lines;
        this.text = text;
    }

    /**
     * The date below the text, and the organ above it.
     *
     * @param line  index of the line of the date
     * @param organ line of the organ; the same where both stand on one
     */
    record Signed(int line, LocalDate date, Optional<String> organ, int organLine) {}

    /** The first date alone on its line, or after an organ, from this line on. */
    Optional<Signed> signed(int from) {
        for (int i = from; i < lines.size(); i++) {
            Matcher matcher = DATED.matcher(lines.get(i).text());
            Optional<LocalDate> date = matcher.matches() ? ChineseDate.read(matcher.group("date")) : Optional.empty();
            if (date.isPresent()) {
                Optional<String> beside = Optional.ofNullable(matcher.group("organ")).map(Line::tight).filter(Organs::name);
                boolean above = beside.isEmpty() && i > from && Organs.name(lines.get(i - 1).tight());
                return Optional.of(new Signed(i, date.get(), above ? Optional.of(lines.get(i - 1).tight()) : beside, above ? i - 1 : i));
            }
        }
        return Optional.empty();
    }

    /** The last line that says who printed it and when. */
    Optional<Found> printRecord() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher matcher = PRINTED.matcher(lines.get(i).text());
            Optional<LocalDate> date = matcher.matches() ? ChineseDate.read(matcher.group("date")) : Optional.empty();
            if (date.isPresent()) {
                String beside = matcher.group("organ");
                boolean above = beside == null && i > 0 && Organs.name(lines.get(i - 1).tight());
                String organ = beside != null ? Line.tight(beside) : above ? lines.get(i - 1).tight() : "";
                return Optional.of(Found.of(Element.PRINT_RECORD, organ.isEmpty() ? List.of(date.get().toString())
                        : List.of(organ, date.get().toString()), lines.get(above ? i - 1 : i), lines.get(i), text,
                        organ.isEmpty() ? Certainty.LIKELY : Certainty.CERTAIN));
            }
        }
        return Optional.empty();
    }

    /** Who receives copies: from 抄送 to the full stop. */
    Optional<Found> copies() {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = COPIES.matcher(lines.get(i).text());
            if (matcher.matches()) {
                StringBuilder to = new StringBuilder(matcher.group("to"));
                int last = i;
                while (to.indexOf("。") < 0 && last + 1 < lines.size() && last < i + 6 && !printed(lines.get(last + 1))) {
                    to.append(lines.get(++last).text());
                }
                String all = Line.tight(to.toString());
                int end = all.indexOf('。');
                List<String> names = Organs.split(end < 0 ? all : all.substring(0, end));
                return names.isEmpty() ? Optional.empty() : Optional.of(Found.of(Element.COPIES, names, lines.get(i), lines.get(last), text,
                        end < 0 ? Certainty.LIKELY : Certainty.CERTAIN));
            }
        }
        return Optional.empty();
    }

    private static boolean printed(Line line) {
        return PRINTED.matcher(line.text()).matches();
    }

    /** The list of attachments between these lines. */
    Optional<Found> attachments(int from, int until) {
        for (int i = from; i < until; i++) {
            Matcher matcher = ATTACHED.matcher(lines.get(i).text());
            if (matcher.matches()) {
                List<String> names = new ArrayList<>();
                int last = i;
                add(names, matcher.group("name"));
                while (last + 1 < until && ENTRY.matcher(lines.get(last + 1).text()).matches()) {
                    add(names, lines.get(++last).text());
                }
                return names.isEmpty() ? Optional.empty()
                        : Optional.of(Found.of(Element.ATTACHMENTS, names, lines.get(i), lines.get(last), text, Certainty.CERTAIN));
            }
        }
        return Optional.empty();
    }

    private static void add(List<String> names, String written) {
        Matcher entry = ENTRY.matcher(written);
        String name = Line.tight(entry.matches() ? entry.group("name") : written);
        if (!name.isEmpty()) {
            names.add(name);
        }
    }
}
