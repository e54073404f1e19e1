package org.guiju.deploy.clauses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.guiju.regulation.rulebook.Instrument;
import org.guiju.regulation.rulebook.Kind;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The ledger as files: {@code clauses.json} for programs, {@code clauses.md} for readers, {@code clauses-national.json} apart. */
final class LedgerFiles {

    private LedgerFiles() {}

    static void write(Path root, Ledger ledger, Ratchet ratchet) {
        try {
            Path target = Files.createDirectories(root.resolve("target"));
            Files.writeString(target.resolve("clauses.json"), json(ledger.own()));
            Files.writeString(target.resolve("clauses-national.json"), json(ledger.national()));
            Files.writeString(target.resolve("clauses.md"), markdown(ledger, ratchet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(List<Entry> entries) {
        List<Map<String, Object>> lines = entries.stream().map(LedgerFiles::line).toList();
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(lines) + "\n";
    }

    private static Map<String, Object> line(Entry entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", entry.item().id());
        line.put("kind", lower(entry.item().kind()));
        line.put("strength", lower(entry.item().strength()));
        line.put("service", entry.item().service());
        line.put("rule", entry.item().rule().name());
        line.put("boundTo", entry.boundTo().orElse(null));
        line.put("tests", entry.tests());
        return line;
    }

    private static String markdown(Ledger ledger, Ratchet ratchet) {
        StringBuilder text = new StringBuilder("# Clause, rule, tests\n\n").append(summary(ledger.own())).append('\n');
        byInstrument(ledger.own()).forEach((instrument, entries) -> section(text, instrument, entries, ratchet));
        byInstrument(ledger.national()).forEach((instrument, entries) -> section(text, instrument, entries, ratchet));
        return text.toString();
    }

    private static String summary(List<Entry> entries) {
        StringBuilder table = new StringBuilder("| kind | items | bound | proved |\n| --- | --- | --- | --- |\n");
        for (Kind kind : Kind.values()) {
            List<Entry> of = entries.stream().filter(entry -> entry.item().kind() == kind).toList();
            table.append("| ").append(lower(kind)).append(" | ").append(of.size()).append(" | ")
                    .append(of.stream().filter(entry -> entry.boundTo().isPresent()).count()).append(" | ")
                    .append(of.stream().filter(entry -> !entry.tests().isEmpty()).count()).append(" |\n");
        }
        return table.toString();
    }

    private static SequencedMap<Instrument, List<Entry>> byInstrument(List<Entry> entries) {
        return entries.stream().collect(Collectors.groupingBy(entry -> entry.item().instrument(), LinkedHashMap::new, Collectors.toList()));
    }

    private static void section(StringBuilder text, Instrument instrument, List<Entry> entries, Ratchet ratchet) {
        text.append("\n## ").append(instrument.title()).append("（").append(instrument.number()).append("）\n");
        String article = "";
        for (Entry entry : entries) {
            if (!entry.item().article().equals(article)) {
                article = entry.item().article();
                text.append("\n### 第").append(article).append("条 ").append(entry.item().topic())
                        .append("\n\n| item | gist | rule | tests |\n| --- | --- | --- | --- |\n");
            }
            text.append("| ").append(entry.item().id()).append(" ").append(lower(entry.item().kind())).append('/')
                    .append(lower(entry.item().strength())).append(" | ").append(cell(entry.item().gist())).append(" | ")
                    .append(entry.item().rule()).append(entry.boundTo().map(type -> " → `" + simple(type) + "`").orElse("")).append(" | ")
                    .append(proof(entry, ratchet)).append(" |\n");
        }
    }

    private static String proof(Entry entry, Ratchet ratchet) {
        String tests = entry.tests().stream().map(test -> "`" + simple(test) + "`").collect(Collectors.joining(", "));
        String reason = ratchet.reasons().getOrDefault(entry.item().id(), "");
        return tests + (tests.isEmpty() || reason.isEmpty() ? "" : "; ") + (reason.isEmpty() ? "" : "*" + cell(reason) + "*");
    }

    private static String simple(String name) {
        String type = name.contains("#") ? name.substring(0, name.indexOf('#')) : name;
        return name.substring(type.lastIndexOf('.') + 1);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
