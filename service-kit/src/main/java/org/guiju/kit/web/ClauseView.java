package org.guiju.kit.web;

import org.guiju.kit.message.Language;
import org.guiju.regulation.rulebook.Strength;
import org.guiju.regulation.ruling.Clause;

/**
 * A citation as it is shown.
 *
 * @param regulation title of the regulation, without 《》
 * @param number     document number of the regulation
 * @param article    article as printed
 * @param item       id of the item, as {@code anze-31.4}
 * @param gist       our short wording, in the reader's language where it is written
 * @param strength   {@code must}, {@code should} or {@code may}
 */
public record ClauseView(String regulation, String number, String article, String item, String gist, String strength) {

    public static ClauseView of(Clause clause, Language language) {
        String gist = switch (language) {
            case CHINESE -> clause.gist();
            case ENGLISH -> clause.gistEnglish().isBlank() ? clause.gist() : clause.gistEnglish();
        };
        return new ClauseView(clause.regulation(), clause.number(), clause.article(), clause.item(), gist,
                word(clause.strength()));
    }

    private static String word(Strength strength) {
        return switch (strength) {
            case MUST -> "must";
            case SHOULD -> "should";
            case MAY -> "may";
        };
    }
}
