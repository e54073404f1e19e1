package org.guiju.regulation.rulebook;

import java.util.List;
import java.util.Optional;

import org.guiju.regulation.ruling.Clause;

/**
 * One separable requirement of a regulation.
 *
 * @param instrument  the regulation it stands in
 * @param id          the citation users see, as {@code anze-31.4}
 * @param article     article as printed, as 31
 * @param chapter     heading of the chapter
 * @param topic       a few words of our own on the article
 * @param kind        what it asks of software
 * @param strength    the modal word of the text
 * @param service     who answers for it: meeting, document, supervision, leave or shared
 * @param rule        the rule it is bound to
 * @param params      what the rule is given, unread
 * @param gist        our own short wording, in Chinese
 * @param gistEnglish the same in English; empty where nobody has written it yet
 * @param reading     where the text can be read in more than one way: the reading taken
 * @param grantors    kinds of post that may grant an exception from a should-item; empty for any other
 * @param where       where it stands in the rulebook
 */
public record Item(
        Instrument instrument, String id, String article, String chapter, String topic, Kind kind, Strength strength, String service,
        RuleKey rule, Value.Fields params, String gist, String gistEnglish, Optional<SettledReading> reading, List<String> grantors,
        Location where) {

    public Item {
        grantors = List.copyOf(grantors);
    }

    /** The item as a citation. */
    public Clause clause() {
        return new Clause(instrument.title(), instrument.number(), article, id, gist, gistEnglish, strength);
    }

    /** Whether a rule is bound to it; an inform-item is reference only. */
    public boolean binds() {
        return kind != Kind.INFORM;
    }

    @Override
    public String toString() {
        return id + "(" + rule + ")";
    }
}
