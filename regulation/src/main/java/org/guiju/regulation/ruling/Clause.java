package org.guiju.regulation.ruling;

import org.guiju.regulation.rulebook.Strength;

/**
 * A citation. Printed from data, never typed into a message.
 *
 * @param regulation title of the regulation, as 《…》 shows it
 * @param number     document number of the regulation, as 安政发〔2024〕5号
 * @param article    article as printed, as 31
 * @param item       id of the item within the rulebook, as anze-31.4
 * @param gist       our own short wording of the item, in Chinese
 * @param gistEnglish the same in English; empty where nobody has written it yet
 */
public record Clause(
        String regulation, String number, String article, String item, String gist, String gistEnglish, Strength strength) {

    public Clause {
        requireText(regulation, "regulation");
        requireText(article, "article");
        requireText(item, "item");
        requireText(gist, "gist");
    }

    /** The same clause, where the reading on record takes what is broken for weaker than the item as a whole. */
    public Clause readAs(Strength reading) {
        return new Clause(regulation, number, article, item, gist, gistEnglish, reading);
    }

    private static void requireText(String value, String part) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("引用条款缺少" + part);
        }
    }

    @Override
    public String toString() {
        return "《" + regulation + "》第" + article + "条（" + item + "）";
    }
}
