package org.guiju.deploy.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Compares the subject of a matter with what was expected of it, and tells the reader what it shows. */
final class Expectations {

    private final Transcript transcript;

    Expectations(Transcript transcript) {
        this.transcript = transcript;
    }

    void check(Expectation expectation, JsonNode document) {
        switch (expectation) {
            case Expectation.Status(String status) -> equal("状态", status, document.at("/status").asString(""));
            case Expectation.Shows(String pointer, String value) -> equal(pointer, value, document.at(pointer).asString(""));
            case Expectation.Due due -> due(due, consultation(document, due.unit()));
            case Expectation.NoTerm(String unit) -> noTerm(consultation(document, unit));
            case Expectation.Awaiting(String unit) -> awaiting(unit, consultation(document, unit));
            case Expectation.Replied(String unit) -> equal(unit + " 的答复", "replied", state(consultation(document, unit)));
            case Expectation.Late(String unit) -> late(unit, consultation(document, unit));
            case Expectation.Deemed deemed -> deemed(deemed, consultation(document, deemed.unit()));
            case Expectation.Number(String form) -> number(form, document.at("/number").asString(""));
            case Expectation.Cover _, Expectation.Replays(), Expectation.Reads _, Expectation.Archived() ->
                    throw new IllegalArgumentException(expectation + " is not read off the subject");
        }
    }

    private void due(Expectation.Due expected, JsonNode consultation) {
        JsonNode deadline = consultation.at("/deadline");
        equal("截止日", expected.due(), day(deadline.at("/due")));
        equal("期限依据", expected.item(), deadline.at("/clause/item").asString(""));
        List<String> counted = new ArrayList<>();
        Map<String, String> notCounted = new TreeMap<>();
        for (JsonNode day : deadline.at("/days")) {
            String date = day(day.at("/date"));
            if (day.at("/counted").asBoolean()) {
                counted.add(date);
            } else {
                notCounted.put(date, day.at("/reason").asString("") + day.at("/notice").asString(""));
            }
        }
        equal("计入的工作日", expected.counted(), counted);
        equal("不计入的日子", new TreeMap<>(expected.notCounted()).keySet(), notCounted.keySet());
        expected.notCounted().forEach((date, word) -> {
            if (!notCounted.getOrDefault(date, "").contains(word)) {
                transcript.differs(date + " 不计入的理由", "含“" + word + "”", notCounted.get(date));
            }
        });
        LocalDate last = LocalDate.parse(expected.due());
        transcript.clause("期限 " + counted.size() + " 个工作日，" + Transcript.chinese(last, true) + "（周" + Transcript.weekday(last)
                + "）24时届满", deadline.at("/clause"));
        deadline.at("/days").forEach(transcript::day);
    }

    /** @param coverage as the coverage query answered */
    void cover(Expectation.Cover expected, JsonNode coverage) {
        equal(expected.post() + " 由谁代行", expected.by().orElse(""), coverage.at("/actedBy/id").asString(""));
        List<String> items = new ArrayList<>();
        coverage.at("/clauses").forEach(clause -> items.add(clause.at("/item").asString("")));
        if (!items.containsAll(expected.items())) {
            transcript.differs("代行的依据", expected.items(), items);
        }
        transcript.note(coverage.at("/text").asString(""));
        coverage.at("/gap/attempts").forEach(attempt -> transcript.note(attempt.at("/text").asString("")));
        coverage.at("/clauses").forEach(clause -> transcript.clause("依据", clause));
    }

    /** @param proposal what was read of a pasted text */
    void reads(Expectation.Reads expected, JsonNode proposal) {
        expected.elements().forEach((element, values) -> {
            List<String> found = Proposal.values(proposal, element);
            equal("读出的 " + element, values, found);
            transcript.note(Proposal.title(proposal, element) + "：" + String.join("、", found));
        });
    }

    private void noTerm(JsonNode consultation) {
        if (consultation.isMissingNode() || consultation.hasNonNull("deadline")) {
            transcript.differs("答复期限", "无（规则没有规定）", consultation);
        } else {
            transcript.note("规则没有规定答复期限，系统不设期限");
        }
    }

    private void awaiting(String unit, JsonNode consultation) {
        equal(unit + " 的答复", "awaiting", state(consultation));
        transcript.note("仍待答复，不作任何推定");
    }

    private void late(String unit, JsonNode consultation) {
        equal(unit + " 的答复", "late-view", state(consultation));
        if (consultation.at("/deemed/clause").isMissingNode()) {
            transcript.differs("先前记下的视为同意", "保留", consultation);
        }
        transcript.note("意见留作参考，先前记下的“视为无不同意见”不变");
    }

    private void deemed(Expectation.Deemed expected, JsonNode consultation) {
        equal(expected.unit() + " 的答复", "deemed-consent", state(consultation));
        JsonNode clause = consultation.at("/deemed/clause");
        equal("视为同意的依据", expected.item(), clause.at("/item").asString(""));
        String calendar = consultation.at("/deemed/calendarVersion").asString("");
        if (calendar.isEmpty()) {
            transcript.differs("视为同意的日历版本", "有", "无");
        }
        transcript.clause("系统记“逾期未复，视为无不同意见”（工作日历 " + calendar + "）", clause);
    }

    private void number(String form, String number) {
        Pattern pattern = Pattern.compile(Pattern.quote(form).replace("*", "\\E[1-9][0-9]*\\Q"));
        if (pattern.matcher(number).matches()) {
            transcript.note("发文字号 " + number);
        } else {
            transcript.differs("发文字号", form, number);
        }
    }

    private void equal(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            transcript.differs(what, expected, found);
        }
    }

    private static JsonNode consultation(JsonNode document, String unit) {
        for (JsonNode each : document.at("/consultations")) {
            if (each.at("/unit").asString("").equals(unit)) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    private static String state(JsonNode consultation) {
        return consultation.at("/state").asString("");
    }

    private static String day(JsonNode instantOrDay) {
        String text = instantOrDay.asString("");
        return text.length() > 10 ? text.substring(0, 10) : text;
    }
}
