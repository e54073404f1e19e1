package org.guiju.document.domain.sign;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Direction;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.rulebook.Params;

/**
 * The papers an item speaks of. Every part that is not empty must fit; an empty one leaves it open.
 *
 * @param issuers    in the name of any of these
 * @param kinds      any of these kinds, or any of {@code sorts}
 * @param sorts      sorts of paper beside the fifteen kinds, as normative documents
 * @param directions any of these directions
 * @param addressees addressed to any of these
 * @param when       carrying any of these marks
 */
public record Matter(
        Set<Issuer> issuers, Set<DocumentKind> kinds, Set<Mark> sorts, Set<Direction> directions, Set<Addressee.Kind> addressees,
        Set<Mark> when) {

    /** Marks that the drafter cannot give by himself: they count once the office has confirmed them. */
    private static final Set<Mark> CONFIRMED_BY_OFFICE = Set.of(Mark.ROUTINE_ADMINISTRATIVE);

    public Matter {
        issuers = Set.copyOf(issuers);
        kinds = Set.copyOf(kinds);
        sorts = Set.copyOf(sorts);
        directions = Set.copyOf(directions);
        addressees = Set.copyOf(addressees);
        when = Set.copyOf(when);
    }

    static Matter read(Params params) {
        params.leave("label");
        Set<String> words = new HashSet<>(Named.ids(DocumentKind.class));
        words.addAll(Named.ids(Mark.class));
        List<String> papers = params.optionalChoices("papers", words);
        return new Matter(
                Named.among(Issuer.class, params.optionalChoices("inNameOf", Named.ids(Issuer.class))),
                Named.among(DocumentKind.class, papers),
                Named.among(Mark.class, papers),
                Named.among(Direction.class, params.optionalChoices("directions", Named.ids(Direction.class))),
                Named.among(Addressee.Kind.class, params.optionalChoices("to", Named.ids(Addressee.Kind.class))),
                Named.among(Mark.class, params.optionalChoices("when", Named.ids(Mark.class))));
    }

    /** Whether the paper is one of them. */
    public boolean matches(Paper paper, Set<Mark> confirmed) {
        return fits(issuers, paper.issuer()) && fits(directions, paper.direction()) && fitsSort(paper, confirmed)
                && (addressees.isEmpty() || paper.addressees().stream().anyMatch(a -> addressees.contains(a.kind())))
                && (when.isEmpty() || when.stream().anyMatch(mark -> carries(paper, mark, confirmed)));
    }

    private boolean fitsSort(Paper paper, Set<Mark> confirmed) {
        return (kinds.isEmpty() && sorts.isEmpty()) || kinds.contains(paper.kind())
                || sorts.stream().anyMatch(mark -> carries(paper, mark, confirmed));
    }

    private static boolean carries(Paper paper, Mark mark, Set<Mark> confirmed) {
        return paper.marked(mark) && (!CONFIRMED_BY_OFFICE.contains(mark) || confirmed.contains(mark));
    }

    private static <T> boolean fits(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
