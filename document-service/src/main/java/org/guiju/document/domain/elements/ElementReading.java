package org.guiju.document.domain.elements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.guiju.document.domain.Urgency;
import org.guiju.document.domain.secrecy.MarkFound;
import org.guiju.document.domain.secrecy.MarkScan;

/** Reads the elements of a paper off its text. What it does not find it says it did not find. */
public final class ElementReading {

    private static final int ADDRESSED_WITHIN = 8;
    private static final Pattern SIGNATORY = Pattern.compile("签发人\\s*[:：]\\s*(?<name>[\\p{IsHan}·\\s\\u3000]{2,20})$");
    private static final Pattern URGENCY = Pattern.compile("(?:紧急程度\\s*[:：]\\s*)?(?<word>特\\s*急|加\\s*急|特\\s*提|平\\s*急)");
    private static final Pattern MASTHEAD = Pattern.compile("(?<organ>[\\p{IsHan}（）()]{2,40})文件");

    private final String text;
    private final List<Line> lines;
    private final Numbers numbers = new Numbers();
    private final Tails tails;
    private final List<Found> found = new ArrayList<>();

    private ElementReading(String text) {
        this.text = text;
        this.lines = Line.of(text);
        this.tails = new Tails(lines, text);
    }

    /**
     * What was read.
     *
     * @param missing elements of which nothing was found
     * @param body    the text between the addressees and the signature; empty where either was not found
     */
    public record Elements(List<Found> found, Set<Element> missing, String body) {

        public Elements {
            found = List.copyOf(found);
            missing = Set.copyOf(missing);
        }

        public Optional<Found> of(Element element) {
            return found.stream().filter(f -> f.element() == element).findFirst();
        }
    }

    /** Reads a text of any number of lines. */
    public static Elements of(String text) {
        return new ElementReading(text.replace("\r\n", "\n").replace('\r', '\n')).read();
    }

    private Elements read() {
        Optional<Titles.Title> title = new Titles(lines, numbers).best();
        int head = title.map(Titles.Title::last).orElse(-1);
        int addressed = addressees(title.isPresent() ? head + 1 : 0).orElse(-1);
        int text = Math.max(head, addressed) + 1;
        Optional<Tails.Signed> signed = tails.signed(text);
        title.ifPresent(this::keep);
        number(addressed > 0 ? addressed : Math.max(text, 1));
        signed.ifPresent(s -> found.add(Found.of(Element.DATE, List.of(s.date().toString()), lines.get(s.line()), lines.get(s.line()), this.text,
                s.organ().isPresent() ? Certainty.CERTAIN : Certainty.LIKELY)));
        issuingBody(title, signed);
        int end = signed.map(Tails.Signed::organLine).orElse(lines.size());
        tails.attachments(text, end).ifPresent(found::add);
        tails.copies().ifPresent(found::add);
        tails.printRecord().ifPresent(found::add);
        marks(title.map(Titles.Title::first).orElse(Math.min(lines.size(), ADDRESSED_WITHIN)));
        Set<Element> missing = EnumSet.allOf(Element.class);
        found.forEach(f -> missing.remove(f.element()));
        return new Elements(found, missing, addressed >= 0 && signed.isPresent() ? body(text, end) : "");
    }

    private void keep(Titles.Title title) {
        Line first = lines.get(title.first());
        Line last = lines.get(title.last());
        found.add(Found.of(Element.TITLE, List.of(title.text()), first, last, text,
                title.organ().isPresent() ? Certainty.CERTAIN : title.named() ? Certainty.LIKELY : Certainty.DOUBTFUL));
        found.add(Found.of(Element.KIND, List.of(title.kind().id()), last, last, text,
                title.named() ? Certainty.CERTAIN : Certainty.LIKELY));
    }

    /** The line with a colon at its end that addresses organs, and the lines it is wrapped over. Answers the index of its last line. */
    private Optional<Integer> addressees(int from) {
        for (int i = from; i < Math.min(lines.size(), from + ADDRESSED_WITHIN); i++) {
            String line = lines.get(i).tight();
            if (!line.endsWith("：") && !line.endsWith(":")) {
                continue;
            }
            int first = i;
            while (first > from && (lines.get(first - 1).tight().endsWith("，") || lines.get(first - 1).tight().endsWith("、")
                    || lines.get(first - 1).tight().endsWith(","))) {
                first--;
            }
            StringBuilder joined = new StringBuilder();
            lines.subList(first, i + 1).forEach(l -> joined.append(l.tight()));
            String names = joined.substring(0, joined.length() - 1);
            if (Organs.addressed(names)) {
                found.add(Found.of(Element.ADDRESSEES, Organs.split(names), lines.get(first), lines.get(i), text, Certainty.CERTAIN));
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The number of the paper itself stands above its text; numbers further down are those of other papers. */
    private void number(int until) {
        for (int i = 0; i < until && i < lines.size(); i++) {
            Optional<String> number = numbers.whole(lines.get(i));
            if (number.isPresent()) {
                found.add(Found.of(Element.NUMBER, List.of(number.get()), lines.get(i), lines.get(i), text, Certainty.CERTAIN));
                return;
            }
        }
        for (int i = 0; i < until && i < lines.size(); i++) {
            Optional<String> number = numbers.atEnd(lines.get(i));
            if (number.isPresent()) {
                found.add(Found.of(Element.NUMBER, List.of(number.get()), lines.get(i), lines.get(i), text, Certainty.LIKELY));
                return;
            }
        }
    }

    /** Signature, title and masthead say who issues it; where two agree it is certain, where they differ the signature is kept with a doubt. */
    private void issuingBody(Optional<Titles.Title> title, Optional<Tails.Signed> signed) {
        Optional<String> below = signed.flatMap(Tails.Signed::organ);
        Optional<String> inTitle = title.flatMap(Titles.Title::organ);
        Optional<Line> masthead = lines.stream().limit(title.map(Titles.Title::first).orElse(0))
                .filter(line -> masthead(line).isPresent()).findFirst();
        List<String> said = new ArrayList<>();
        below.ifPresent(said::add);
        inTitle.ifPresent(said::add);
        masthead.flatMap(ElementReading::masthead).ifPresent(said::add);
        if (said.isEmpty()) {
            return;
        }
        Certainty certainty = said.stream().distinct().count() > 1 ? Certainty.DOUBTFUL : said.size() > 1 ? Certainty.CERTAIN : Certainty.LIKELY;
        Line first = below.isPresent() ? lines.get(signed.orElseThrow().organLine())
                : inTitle.isPresent() ? lines.get(title.orElseThrow().first()) : masthead.orElseThrow();
        found.add(Found.of(Element.ISSUING_BODY, List.of(said.getFirst()), first, first, text, certainty));
    }

    private static Optional<String> masthead(Line line) {
        Matcher matcher = MASTHEAD.matcher(line.tight());
        return matcher.matches() && Organs.name(matcher.group("organ")) ? Optional.of(matcher.group("organ")) : Optional.empty();
    }

    /** What stands above the title: urgency, secrecy, and who signs an upward paper. */
    private void marks(int until) {
        for (Line line : lines.subList(0, Math.min(until + 1, lines.size()))) {
            Matcher urgency = URGENCY.matcher(line.text());
            if (urgency.matches() && found.stream().noneMatch(f -> f.element() == Element.URGENCY)) {
                found.add(Found.of(Element.URGENCY, List.of(urgency(Line.tight(urgency.group("word")))), line, line, text, Certainty.CERTAIN));
            }
            Matcher signatory = SIGNATORY.matcher(line.text());
            if (signatory.find() && found.stream().noneMatch(f -> f.element() == Element.SIGNATORY)) {
                found.add(Found.of(Element.SIGNATORY, List.of(Line.tight(signatory.group("name"))), line, line, text, Certainty.CERTAIN));
            }
        }
        List<MarkFound> secret = MarkScan.text("/text", text);
        if (!secret.isEmpty()) {
            MarkFound mark = secret.getFirst();
            lines.stream().filter(line -> line.number() == mark.line()).findFirst().ifPresent(line ->
                    found.add(Found.of(Element.SECRECY, List.of(mark.level().id()), line, line, text, Certainty.CERTAIN)));
        }
    }

    private static String urgency(String word) {
        return Arrays.stream(Urgency.values()).filter(u -> u.title().equals(word)).findFirst()
                .orElse(word.equals("特提") ? Urgency.EXTRA_URGENT : Urgency.URGENT).id();
    }

    private String body(int from, int end) {
        return String.join("\n", lines.subList(Math.min(from, end), end).stream().map(Line::text).toList());
    }
}
