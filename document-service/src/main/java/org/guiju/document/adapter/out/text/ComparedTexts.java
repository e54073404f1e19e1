package org.guiju.document.adapter.out.text;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.guiju.document.application.text.TextComparison;
import org.guiju.document.domain.text.Difference.Fate;
import org.guiju.document.domain.text.Difference.Paragraph;
import org.guiju.document.domain.text.Difference.Piece;

/** Compares with java-diff-utils (Myers): paragraphs first, then the characters of paragraphs that changed. */
public final class ComparedTexts implements TextComparison {

    /** Paragraphs longer than this are told as changed without looking at their characters. */
    private static final int LONGEST = 5_000;

    @Override
    public List<Paragraph> between(List<String> before, List<String> after) {
        List<Paragraph> told = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            List<String> old = delta.getSource().getLines();
            List<String> fresh = delta.getTarget().getLines();
            switch (delta.getType()) {
                case EQUAL -> {
                    for (int i = 0; i < old.size(); i++) {
                        told.add(whole(Fate.SAME, from + i + 1, to + i + 1, old.get(i)));
                    }
                }
                case DELETE, INSERT, CHANGE -> changed(told, old, fresh, from, to);
            }
        }
        return told;
    }

    /** Of what was put in the place of something, paragraphs that stand at the same place are compared with each other. */
    private static void changed(List<Paragraph> told, List<String> old, List<String> fresh, int from, int to) {
        int both = Math.min(old.size(), fresh.size());
        for (int i = 0; i < both; i++) {
            told.add(new Paragraph(Fate.CHANGED, from + i + 1, to + i + 1, pieces(old.get(i), fresh.get(i))));
        }
        for (int i = both; i < old.size(); i++) {
            told.add(whole(Fate.REMOVED, from + i + 1, 0, old.get(i)));
        }
        for (int i = both; i < fresh.size(); i++) {
            told.add(whole(Fate.ADDED, 0, to + i + 1, fresh.get(i)));
        }
    }

    private static Paragraph whole(Fate fate, int before, int after, String text) {
        return new Paragraph(fate, before, after, List.of(new Piece(fate, text)));
    }

    private static List<Piece> pieces(String old, String fresh) {
        if (old.length() > LONGEST || fresh.length() > LONGEST) {
            return List.of(new Piece(Fate.REMOVED, old), new Piece(Fate.ADDED, fresh));
        }
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(characters(old), characters(fresh), true).getDeltas()) {
            String gone = String.join("", delta.getSource().getLines());
            String come = String.join("", delta.getTarget().getLines());
            switch (delta.getType()) {
                case EQUAL -> pieces.add(new Piece(Fate.SAME, gone));
                case DELETE -> pieces.add(new Piece(Fate.REMOVED, gone));
                case INSERT -> pieces.add(new Piece(Fate.ADDED, come));
                case CHANGE -> {
                    pieces.add(new Piece(Fate.REMOVED, gone));
                    pieces.add(new Piece(Fate.ADDED, come));
                }
            }
        }
        return pieces;
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
