package org.guiju.document.domain.text;

import java.util.List;

/**
 * What differs between two versions.
 *
 * @param fields     names of the elements that differ beside the text, as {@code title}
 * @param paragraphs the text, paragraph by paragraph
 */
public record Difference(List<String> fields, List<Paragraph> paragraphs) {

    public Difference {
        fields = List.copyOf(fields);
        paragraphs = List.copyOf(paragraphs);
    }

    /** How a paragraph or a piece of it fared. */
    public enum Fate { SAME, ADDED, REMOVED, CHANGED }

    /**
     * A paragraph.
     *
     * @param before its place in the earlier version, from 1; 0 where it was not there
     * @param after  its place in the later version, from 1; 0 where it is not there
     * @param pieces runs of characters, in order; of a paragraph that is the same, itself
     */
    public record Paragraph(Fate fate, int before, int after, List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /** A run of characters that is the same, added or removed. */
    public record Piece(Fate fate, String text) {}
}
