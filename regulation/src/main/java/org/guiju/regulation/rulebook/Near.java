package org.guiju.regulation.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Words that somebody may have meant. */
public final class Near {

    private static final int SUGGESTIONS = 3;

    private Near() {}

    /** The few candidates closest to what was written, nearest first; none where nothing is close. */
    public static List<String> of(String written, Collection<String> candidates) {
        int tolerance = Math.max(2, written.length() / 3);
        return candidates.stream()
                .filter(word -> distance(written, word) <= tolerance || (written.length() > 3 && word.contains(written)))
                .sorted(Comparator.comparingInt((String word) -> distance(written, word)).thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    /** Levenshtein's distance with one row kept. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
