package org.guiju.regulation.rulebook;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Small rulebooks for tests, written out so that the line of every fault can be seen. */
final class ARuleBook {

    /** A rulebook of two items, the first line being line 1. */
    static final String PLAIN = """
            regulation:
              id: lin
              title: 林县人民政府工作规则
              number: 林政发〔2026〕1号
              effective: 2026-03-01
              level: county
              region: [某省, 某市, 林县]
            configured: {calendarRegion: CN, officeCode: 林政办发, exceptionBy: [head]}
            posts:
              - {id: head, term: 县长, also: 县政府主要领导}
              - {id: deputy, term: 副县长}
            articles:
              - article: 8
                chapter: 第二章 公文
                topic: 会签
                items:
                  - id: lin-8.1
                    kind: enforce
                    strength: should
                    service: document
                    rule: document.consult.deadline
                    params: {workingDays: 5, by: [head, deputy]}
                    gist: 一般五个工作日内回复。
                  - id: lin-8.2
                    kind: inform
                    strength: must
                    service: shared
                    rule: shared.principle
                    gist: 提高办文效率。
            """;

    private ARuleBook() {}

    static RuleBooks books(String... filesAndTexts) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < filesAndTexts.length; i += 2) {
            files.put(filesAndTexts[i], filesAndTexts[i + 1]);
        }
        return RuleBooks.ofTexts(files);
    }

    /** The plain rulebook with one text replaced, which must be there. */
    static String with(String text, String old, String now) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException("not in the rulebook: " + old);
        }
        return text.replace(old, now);
    }

    /** The national layer with one item for each key given, in force from a day. */
    static String national(String effective, String item, String key) {
        return """
                regulation: {id: national, title: 某条例, number: 某令, effective: %s, level: national}
                configured: {calendarRegion: CN}
                posts:
                  - {id: leader, term: 机关负责人}
                articles:
                  - article: 3
                    items:
                      - {id: %s, kind: enforce, strength: must, service: document, rule: %s, params: {workingDays: 9}, gist: 某要点。}
                """.formatted(effective, item, key);
    }
}
