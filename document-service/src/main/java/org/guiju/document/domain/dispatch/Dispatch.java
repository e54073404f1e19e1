package org.guiju.document.domain.dispatch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.document.domain.Named;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** How a paper is sent out, received, read and filed; each part stands on its own item. */
public record Dispatch(Map<Part, Ground> parts) {

    private static final String KEY = "document.dispatch";

    /** A part of the way. */
    public enum Part implements Named {
        FINAL_CHECK("final-check", "复核"),
        PRINTING("printing", "登记、印制"),
        HANDING_OUT("handing-out", "核发"),
        RECEIPT("receipt", "签收"),
        CIRCULATION("circulation", "传阅"),
        PUBLICATION("publication", "公开发布"),
        FILING("filing", "归档");

        private final String id;
        private final String title;

        Part(String id, String title) {
            this.id = id;
            this.title = title;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title() {
            return title;
        }
    }

    public Dispatch {
        parts = Map.copyOf(parts);
    }

    public static RuleDefinition<Dispatch> definition() {
        return Defined.by(KEY, Dispatch::read);
    }

    private static Dispatch read(RuleBook book, Params.Reading reading) {
        Map<Part, Ground> parts = new EnumMap<>(Part.class);
        for (Item item : book.items(RuleKey.of(KEY))) {
            String part = reading.of(item).choice("part", Named.ids(Part.class));
            Named.among(Part.class, List.of(part)).forEach(known -> parts.putIfAbsent(known, Ground.of(item)));
        }
        return new Dispatch(parts);
    }

    /** What a part stands on; empty where the rules do not speak of it. */
    public Optional<Ground> ground(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** Printing a paper that nobody has checked since it was signed. */
    public Findings judgePrinting(boolean checked) {
        return checked ? Findings.none() : ground(Part.FINAL_CHECK)
                .map(ground -> ground.broken("not-checked-before-printing", Map.of())).orElseGet(Findings::none);
    }

    /** Closing a file that does not yet hold what it should: receipts that are still out. */
    public Findings judgeClosing(List<String> outstanding) {
        return outstanding.isEmpty() ? Findings.none() : ground(Part.FILING)
                .map(ground -> ground.broken("receipts-outstanding", Map.of("parties", outstanding))).orElseGet(Findings::none);
    }

    @Override
    public String toString() {
        return "Dispatch[" + parts.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(part -> part.getValue() + ": " + part.getKey().title()).toList() + "]";
    }
}
