package org.guiju.document.signatory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.sign.Sign;
import org.guiju.regulation.rulebook.RuleBook;

/**
 * Writes {@code deploy/docs/signatories.md}: who signs each kind of paper in whose name under each government's rules, as the rulebooks
 * that ship have it. Run it with {@code mvn -pl document-service -am -Psignatories process-test-classes}.
 */
public final class SignatoryTable {

    static final List<String> GOVERNMENTS = List.of("anze", "boli", "xiangshan", "ziyang", "ziyuan");

    /** In whose name something is signed here; what comes from outside was signed there. */
    static final List<Issuer> ISSUERS = Arrays.stream(Issuer.values()).filter(issuer -> issuer != Issuer.OUTSIDE).toList();

    private static final String HEAD = """
            # Who signs what

            Every kind of document, in each name it can go out in, under each of the five governments' rules: generated from the rulebooks
            that ship (`document.sign`), and asked cell by cell of the judgement that signs by `SignatoryTest`. Written by

            ```
            mvn -pl document-service -am -Psignatories process-test-classes
            ```

            and never by hand: `SignatoryTest` fails while it differs from what the rulebooks give.

            - 一般由 is a should-item: whom the rulebook names may grant an exception. 也可由 opens one more way beside the others.
            - Where a government's own rules say nothing of a paper, the national items (`national-gw-…`, 党政机关公文处理工作条例) name the
              signatory; where neither speaks, the cell says *not regulated* and the system lets nobody sign by itself.
            - 随岗位: whoever lawfully covers the post signs, when the cover hands over its papers. 有委托记录: by an entrustment on record.
              逐件书面授权: not even who acts for the post signs without a written authorisation of this very document. 委托写明的除外，须本人:
              a general cover does not reach it. 仅限代行: who acts for the head signs, nobody else on an entrustment to sign. 不得委托: the holder alone.
            - Whoever drafted a paper signs it in no cell.
            """;

    private SignatoryTable() {}

    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), text());
    }

    /** The whole page. */
    static String text() {
        StringBuilder text = new StringBuilder(HEAD);
        GOVERNMENTS.forEach(id -> government(text, Governments.book(id), Governments.rules(id).sign().orElseThrow()));
        return text.toString();
    }

    private static void government(StringBuilder text, RuleBook book, Sign sign) {
        text.append("\n## ").append(book.title()).append("（").append(book.number()).append("，").append(book.version()).append("）\n");
        for (Issuer issuer : ISSUERS) {
            text.append("\n### ").append(issuer.title()).append(" `").append(issuer.id()).append("`\n\n")
                    .append("| 文种 | 情形 | 签发 | 之前须 | 他人代签 | 依据 |\n| --- | --- | --- | --- | --- | --- |\n");
            SequencedMap<SequencedMap<String, Line>, List<DocumentKind>> alike = new LinkedHashMap<>();
            for (DocumentKind kind : DocumentKind.values()) {
                alike.computeIfAbsent(lines(book, sign, issuer, kind), key -> new ArrayList<>()).add(kind);
            }
            alike.forEach((lines, kinds) -> rows(text, lines, kinds));
        }
    }

    private static void rows(StringBuilder text, SequencedMap<String, Line> lines, List<DocumentKind> kinds) {
        String named = kinds.size() == DocumentKind.values().length ? "各文种"
                : kinds.stream().map(DocumentKind::title).collect(Collectors.joining("、"));
        lines.forEach((when, line) -> text.append("| ").append(named).append(" | ").append(when).append(" | ").append(line.signers())
                .append(" | ").append(line.before()).append(" | ").append(line.delegation()).append(" | ").append(line.basis()).append(" |\n"));
    }

    /** The lines of a cell, by the circumstances under which each holds: first what holds without any mark. */
    private static SequencedMap<String, Line> lines(RuleBook book, Sign sign, Issuer issuer, DocumentKind kind) {
        SequencedMap<Line, List<Situation>> byLine = new LinkedHashMap<>();
        for (Situation situation : Situation.of(sign, issuer, kind)) {
            byLine.computeIfAbsent(Line.of(book, sign, situation), key -> new ArrayList<>()).add(situation);
        }
        SequencedMap<Addressee.Kind, Line> plain = new LinkedHashMap<>();
        Situation.addressees(kind).forEach(to -> plain.put(to, Line.of(book, sign, new Situation(issuer, kind, to, Set.of()))));
        SequencedMap<String, Line> lines = new LinkedHashMap<>();
        byLine.forEach((line, situations) -> lines.put(circumstances(line, situations, plain), line));
        return lines;
    }

    private static String circumstances(Line line, List<Situation> situations, SequencedMap<Addressee.Kind, Line> plain) {
        List<String> parts = new ArrayList<>();
        List<Addressee.Kind> unmarked = plain.entrySet().stream().filter(e -> e.getValue().equals(line)).map(Map.Entry::getKey).toList();
        if (!unmarked.isEmpty()) {
            parts.add(addressed(unmarked, plain.size()));
        }
        SequencedMap<SequencedSet<Addressee.Kind>, SequencedSet<String>> marked = new LinkedHashMap<>();
        SequencedMap<Set<Mark>, SequencedSet<Addressee.Kind>> byMarks = new LinkedHashMap<>();
        situations.stream().filter(s -> !s.marks().isEmpty() && !line.equals(plain.get(s.to())))
                .forEach(s -> byMarks.computeIfAbsent(s.marks(), key -> new LinkedHashSet<>()).add(s.to()));
        byMarks.forEach((marks, to) -> marked.computeIfAbsent(to, key -> new LinkedHashSet<>())
                .add(marks.stream().map(Mark::title).collect(Collectors.joining("且"))));
        marked.forEach((to, marks) -> parts.add((to.size() == plain.size() ? "" : addressed(List.copyOf(to), plain.size()) + "，")
                + "标为“" + String.join("”“", marks) + "”"));
        return String.join("；", parts);
    }

    private static String addressed(List<Addressee.Kind> to, int all) {
        return to.size() == all ? "一般" : "主送" + to.stream().map(Addressee.Kind::title).collect(Collectors.joining("、"));
    }
}
