package org.guiju.document.signatory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.guiju.document.domain.APaper;
import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.sign.Matter;
import org.guiju.document.domain.sign.Sign;

/** A paper as far as it weighs on who signs it: in whose name, of what kind, to whom, with which marks. */
record Situation(Issuer issuer, DocumentKind kind, Addressee.Kind to, Set<Mark> marks) {

    Situation {
        marks = marks.isEmpty() ? Set.of() : EnumSet.copyOf(marks);
    }

    /** Every situation of a cell: each addressee such a paper has, with each set of marks the government's rows speak of. */
    static List<Situation> of(Sign sign, Issuer issuer, DocumentKind kind) {
        List<Situation> all = new ArrayList<>();
        for (Addressee.Kind to : addressees(kind)) {
            marks(sign).forEach(marks -> all.add(new Situation(issuer, kind, to, marks)));
        }
        return all;
    }

    /** To whom a paper of this kind goes. */
    static List<Addressee.Kind> addressees(DocumentKind kind) {
        return switch (kind) {
            case ANNOUNCEMENT, PUBLIC_NOTICE, COMMUNIQUE -> List.of(Addressee.Kind.PUBLIC);
            case ORDER, REPLY, MINUTES, CIRCULAR -> List.of(Addressee.Kind.UNIT);
            case RESOLUTION, DECISION, NOTICE, OPINION ->
                    List.of(Addressee.Kind.UNIT, Addressee.Kind.UPPER_GOVERNMENT, Addressee.Kind.PARTY_COMMITTEE);
            case REPORT, REQUEST -> List.of(Addressee.Kind.UPPER_GOVERNMENT, Addressee.Kind.UPPER_DEPARTMENT, Addressee.Kind.PARTY_COMMITTEE);
            case BILL -> List.of(Addressee.Kind.PEOPLE_CONGRESS);
            case LETTER -> List.of(Addressee.Kind.UPPER_DEPARTMENT, Addressee.Kind.PEER_GOVERNMENT, Addressee.Kind.NON_SUBORDINATE_ORGAN);
        };
    }

    /** No mark, and every set of marks that some row asks for: one of its sorts, with one of its conditions where it has any. */
    static Set<Set<Mark>> marks(Sign sign) {
        Set<Set<Mark>> all = new LinkedHashSet<>();
        all.add(Set.of());
        Stream<Matter> matters = Stream.concat(Stream.concat(sign.rows().stream(), sign.beneath().stream()).flatMap(row -> row.matters().stream()),
                sign.joint().stream().flatMap(joint -> joint.matters().stream()));
        matters.forEach(matter -> orNone(matter.sorts()).forEach(sort -> orNone(matter.when()).forEach(when -> {
            Set<Mark> both = EnumSet.noneOf(Mark.class);
            both.addAll(sort);
            both.addAll(when);
            all.add(both);
        })));
        return all;
    }

    private static List<Set<Mark>> orNone(Set<Mark> marks) {
        return marks.isEmpty() ? List.of(Set.of()) : marks.stream().sorted().map(Set::of).toList();
    }

    Paper paper() {
        return APaper.of(issuer, kind).to(to).marked(marks.toArray(Mark[]::new)).paper();
    }
}
