package org.guiju.document.domain.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.guiju.document.domain.Ground;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Pen;
import org.guiju.document.domain.Role;
import org.guiju.regulation.ruling.Findings;

/**
 * The signature matrix of one government: which paper is signed by which post. A special row names the general rows it stands in
 * place of; where several rows speak of one paper, all of them must hold.
 */
public record Sign(List<Row> rows) {

    /**
     * One item of the matrix.
     *
     * @param matters   the papers it speaks of: any of them
     * @param signers   who may sign
     * @param reviewer  who must have reviewed before; empty where nobody is named
     * @param insteadOf ids of the general items this one stands in place of
     * @param permits   whether it only opens a further way (可), beside what the other rows demand
     */
    public record Row(
            Ground ground, List<Matter> matters, List<Signer> signers, Optional<Role> reviewer, Set<String> insteadOf, boolean permits) {
        public Row {
            matters = List.copyOf(matters);
            signers = List.copyOf(signers);
            insteadOf = Set.copyOf(insteadOf);
        }

        boolean speaksOf(Paper paper, Set<Mark> confirmed) {
            return matters.stream().anyMatch(m -> m.matches(paper, confirmed));
        }
    }

    /**
     * @param inPerson    whether the right is kept for the holder, so that an ordinary cover does not reach it
     * @param entrustedBy kind of post that must have entrusted the signing, with a record; empty where the right is the post's own
     */
    public record Signer(Role role, boolean inPerson, Optional<Role> entrustedBy) {

        boolean fits(Pen pen) {
            return pen.is(role) && (!inPerson || pen.inPerson()) && entrustedBy.filter(by -> !pen.entrusted().containsKey(by.kind())).isEmpty();
        }
    }

    /**
     * A signature about to be put.
     *
     * @param reviewed  whether the leader in charge has reviewed and agreed, or is the head himself
     * @param confirmed marks that the office has confirmed
     */
    public record Signing(Paper paper, Pen pen, boolean reviewed, Set<Mark> confirmed) {
        public Signing {
            confirmed = Set.copyOf(confirmed);
        }
    }

    public Sign {
        rows = List.copyOf(rows);
    }

    public Findings judge(Signing signing) {
        List<Row> speaking = speaking(signing.paper(), signing.confirmed());
        if (speaking.isEmpty()) {
            return rows.getFirst().ground().broken("no-signatory-named", Map.of("kind", signing.paper().kind().title()));
        }
        Optional<Row> permission = speaking.stream().filter(Row::permits)
                .filter(r -> r.signers().stream().anyMatch(s -> s.fits(signing.pen()))).findFirst();
        return permission.map(row -> row.ground().holds().and(judgeDrafter(row, signing)))
                .orElseGet(() -> speaking.stream().filter(r -> !r.permits())
                        .map(r -> judge(r, signing)).reduce(Findings.none(), Findings::and));
    }

    /** The roles that may sign this paper, as the rows name them; for those who were refused, and for the one who sends it on. */
    public List<Role> signers(Paper paper, Set<Mark> confirmed) {
        return speaking(paper, confirmed).stream().flatMap(r -> r.signers().stream()).map(Signer::role).distinct().toList();
    }

    /** The rows that speak of a paper, without those that a special one stands in place of. */
    public List<Row> speaking(Paper paper, Set<Mark> confirmed) {
        List<Row> matching = rows.stream().filter(r -> r.speaksOf(paper, confirmed)).toList();
        List<Row> speaking = new ArrayList<>(matching);
        matching.forEach(special -> speaking.removeIf(general -> special.insteadOf().contains(general.ground().clause().item())));
        return speaking;
    }

    private static Findings judge(Row row, Signing signing) {
        return judgeSigner(row, signing.pen()).and(judgeReview(row, signing)).and(judgeDrafter(row, signing));
    }

    private static Findings judgeSigner(Row row, Pen pen) {
        if (row.signers().stream().anyMatch(s -> s.fits(pen))) {
            return row.ground().holds();
        }
        Map<String, Object> facts = Map.of("post", pen.title(), "signers", row.signers().stream().map(s -> s.role().title()).toList());
        Optional<Signer> almost = row.signers().stream().filter(s -> pen.is(s.role())).findFirst();
        if (almost.isEmpty()) {
            return row.ground().brokenByActor("wrong-signatory", facts);
        }
        return almost.get().entrustedBy().isPresent() && almost.get().entrustedBy().filter(by -> pen.entrusted().containsKey(by.kind())).isEmpty()
                ? row.ground().brokenByActor("entrustment-not-recorded", with(facts, "entrustedBy", almost.get().entrustedBy().get().title()))
                : row.ground().brokenByActor("kept-for-holder-in-person", facts);
    }

    private static Findings judgeReview(Row row, Signing signing) {
        return row.reviewer().filter(r -> !signing.reviewed())
                .map(r -> row.ground().broken("not-reviewed-before-signature", Map.of("reviewer", r.title())))
                .orElseGet(row.ground()::holds);
    }

    /** A signature is somebody's second look: whoever drafted the paper does not give it. */
    private static Findings judgeDrafter(Row row, Signing signing) {
        return signing.pen().drafter() ? row.ground().brokenByActor("signed-by-drafter", Map.of("post", signing.pen().title())) : row.ground().holds();
    }

    private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        Map<String, Object> more = new TreeMap<>(facts);
        more.put(name, value);
        return more;
    }

    @Override
    public String toString() {
        return "Sign[" + String.join("；", rows.stream().map(r -> r.ground() + ": "
                + String.join("或", r.signers().stream().map(s -> s.role().title()).toList())
                + r.reviewer().map(role -> "（" + role + "审核后）").orElse("")).toList()) + "]";
    }
}
