package org.guiju.document.domain.sign;

import java.util.Set;

import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Direction;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;

/**
 * The papers an item speaks of. Every part that is not empty must fit; an empty one leaves it open.
 *
 * @param kinds       any of these kinds
 * @param issuers     in the name of any of these
 * @param directions  any of these directions
 * @param addressees  addressed to any of these
 * @param marks       carrying any of these marks
 * @param confirmed   whether the mark only counts once the office has confirmed it
 */
public record Matter(
        Set<DocumentKind> kinds, Set<Issuer> issuers, Set<Direction> directions, Set<Addressee.Kind> addressees, Set<Mark> marks,
        boolean confirmed) {

    public Matter {
        kinds = Set.copyOf(kinds);
        issuers = Set.copyOf(issuers);
        directions = Set.copyOf(directions);
        addressees = Set.copyOf(addressees);
        marks = Set.copyOf(marks);
    }

    /** Whether the paper is one of them. */
    public boolean matches(Paper paper, Set<Mark> confirmedMarks) {
        return fits(kinds, paper.kind()) && fits(issuers, paper.issuer()) && fits(directions, paper.direction())
                && (addressees.isEmpty() || paper.addressees().stream().anyMatch(a -> addressees.contains(a.kind())))
                && (marks.isEmpty() || marks.stream().anyMatch(confirmed ? confirmedMarks::contains : paper::marked));
    }

    private static <T> boolean fits(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
