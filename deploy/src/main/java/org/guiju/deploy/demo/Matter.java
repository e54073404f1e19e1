package org.guiju.deploy.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Say;

/**
 * One matter of one government, step by step, with what must come of each step.
 *
 * @param government its id
 * @param regulation how the regulation is cited
 * @param title what it is about
 * @param begins where the rehearsal clock starts, ISO 8601
 * @param steps in order
 */
record Matter(String government, String regulation, String title, String begins, List<Step> steps) {

    private static final Set<String> KNOWN = Set.of("say", "by", "method", "send", "at", "of", "body", "clock",
            "refused", "again", "status", "shows", "cover", "due", "noTerm", "awaiting", "deemed", "replied", "late", "number",
            "replays", "reads", "archived");

    static Matter read(Path file) {
        Map<String, Object> top = YamlValues.read(file);
        List<Step> steps = new ArrayList<>();
        for (Object each : YamlValues.list(top.get("steps"), file + ": steps")) {
            steps.add(step(YamlValues.map(each, file + ": steps"), file.toString()));
        }
        return new Matter(text(top, "government", file), text(top, "regulation", file), text(top, "title", file),
                text(top, "begins", file), List.copyOf(steps));
    }

    private static Step step(Map<String, Object> from, String file) {
        List<String> unknown = from.keySet().stream().filter(key -> !KNOWN.contains(key)).toList();
        if (!unknown.isEmpty()) {
            // a misspelt expectation would be one that nobody checks
            throw new Failure(Say.text("matter.malformed", file, unknown));
        }
        String say = optional(from, "say").orElse("");
        return new Step(say, optional(from, "by"), optional(from, "method").orElse("POST"), optional(from, "send").orElse("look"),
                optional(from, "at"), optional(from, "of").orElse(""),
                from.get("body") == null ? Map.of() : YamlValues.map(from.get("body"), file + ": " + say), optional(from, "clock"),
                texts(from.get("refused"), file), optional(from, "again"), expectations(from, file + ": " + say));
    }

    private static List<Expectation> expectations(Map<String, Object> from, String where) {
        List<Expectation> all = new ArrayList<>();
        optional(from, "status").ifPresent(status -> all.add(new Expectation.Status(status)));
        if (from.get("shows") != null) {
            YamlValues.map(from.get("shows"), where).forEach((pointer, value) ->
                    all.add(new Expectation.Shows(pointer, String.valueOf(value))));
        }
        for (Object each : from.get("cover") == null ? List.of() : YamlValues.list(from.get("cover"), where)) {
            Map<String, Object> cover = YamlValues.map(each, where);
            all.add(new Expectation.Cover(String.valueOf(cover.get("post")), optional(cover, "duty"), optional(cover, "by"),
                    texts(cover.get("items"), where)));
        }
        for (Object each : from.get("due") instanceof List<?> several ? several : from.get("due") == null ? List.of() : List.of(from.get("due"))) {
            Map<String, Object> due = YamlValues.map(each, where);
            Map<String, String> notCounted = new LinkedHashMap<>();
            YamlValues.map(due.get("notCounted"), where).forEach((day, reason) -> notCounted.put(day, String.valueOf(reason)));
            all.add(new Expectation.Due(String.valueOf(due.get("unit")), String.valueOf(due.get("item")), String.valueOf(due.get("day")),
                    texts(due.get("counted"), where), notCounted));
        }
        texts(from.get("noTerm"), where).forEach(unit -> all.add(new Expectation.NoTerm(unit)));
        texts(from.get("awaiting"), where).forEach(unit -> all.add(new Expectation.Awaiting(unit)));
        texts(from.get("replied"), where).forEach(unit -> all.add(new Expectation.Replied(unit)));
        texts(from.get("late"), where).forEach(unit -> all.add(new Expectation.Late(unit)));
        if (from.get("deemed") != null) {
            YamlValues.map(from.get("deemed"), where).forEach((unit, item) -> all.add(new Expectation.Deemed(unit, String.valueOf(item))));
        }
        if (from.get("reads") != null) {
            Map<String, List<String>> elements = new LinkedHashMap<>();
            YamlValues.map(from.get("reads"), where).forEach((element, value) ->
                    elements.put(element, value instanceof List<?> ? texts(value, where) : List.of(String.valueOf(value))));
            all.add(new Expectation.Reads(elements));
        }
        optional(from, "number").ifPresent(form -> all.add(new Expectation.Number(form)));
        if (Boolean.TRUE.equals(from.get("replays"))) {
            all.add(new Expectation.Replays());
        }
        if (Boolean.TRUE.equals(from.get("archived"))) {
            all.add(new Expectation.Archived());
        }
        return List.copyOf(all);
    }

    private static List<String> texts(Object value, String where) {
        return value == null ? List.of() : YamlValues.list(value, where).stream().map(String::valueOf).toList();
    }

    private static Optional<String> optional(Map<String, Object> from, String key) {
        return Optional.ofNullable(from.get(key)).map(String::valueOf);
    }

    private static String text(Map<String, Object> from, String key, Path file) {
        return optional(from, key).orElseThrow(() -> new Failure(Say.text("matter.malformed", file, key)));
    }
}
