package org.guiju.document.domain.length;

/** Counts characters as an office does (字数): each Chinese character and mark is one, each unbroken run of letters or figures is one. */
public final class Characters {

    /** From here on a sign stands for itself: general punctuation, Chinese, full-width forms. Below it letters form words. */
    private static final int STANDS_ALONE = 0x2000;

    private Characters() {}

    /** Blanks count nothing. */
    public static int in(String text) {
        int count = 0;
        boolean word = false;
        for (int sign : text.codePoints().toArray()) {
            boolean blank = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
            boolean letter = !blank && sign < STANDS_ALONE;
            if (!blank && !(letter && word)) {
                count++;
            }
            word = letter;
        }
        return count;
    }
}
