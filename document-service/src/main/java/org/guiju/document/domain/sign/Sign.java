package org.guiju.document.domain.sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.Pen;
import org.guiju.document.domain.Role;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;

/**
 * The signature matrix of one government: which paper is signed by which post. Where several rows speak of one paper all of
 * them must hold, save those that yield to a special one; a row that only permits opens one more way.
 *
 * @param joint the items on papers issued together with others, whose signatory depends on the other side
 */
public record Sign(List<SignRow> rows, List<SignJoint> joint) {

    private static final String KEY = "document.sign";

    /**
     * A signature about to be put.
     *
     * @param reviewed  whether the leader in charge has reviewed and agreed, or the head is in charge himself
     * @param confirmed marks that the office has confirmed
     * @param together  what is known of the other side of a joint paper; empty for any other
     */
    public record Signing(Paper paper, Pen pen, boolean reviewed, Set<Mark> confirmed, Optional<SignJoint.Together> together) {
        public Signing {
            confirmed = Set.copyOf(confirmed);
        }
    }

    public Sign {
        rows = List.copyOf(rows);
        joint = List.copyOf(joint);
    }

    public static RuleDefinition<Sign> definition() {
        return Defined.by(KEY, Sign::read);
    }

    private static Sign read(RuleBook book, Params.Reading reading) {
        List<SignRow> rows = new ArrayList<>();
        List<SignJoint> joint = new ArrayList<>();
        List<Item> items = book.items(RuleKey.of(KEY));
        for (Item item : items) {
            Params params = reading.of(item);
            if (SignJoint.isOne(params)) {
                joint.add(SignJoint.read(book, item, params));
            } else {
                SignRow row = SignRow.read(book, item, params);
                row.yieldsTo().stream().filter(id -> items.stream().noneMatch(i -> i.id().equals(id)))
                        .forEach(id -> reading.fault(item, "params.yieldsTo", "“" + id + "”", "本规则的 document.sign 没有这一条，应为其中之一"));
                rows.add(row);
            }
        }
        return new Sign(rows, joint);
    }

    public Findings judge(Signing signing) {
        List<SignJoint> together = joint.stream().filter(j -> j.speaksOf(signing.paper(), signing.confirmed())).toList();
        List<SignRow> speaking = speaking(signing.paper(), signing.confirmed());
        if (!together.isEmpty()) {
            return together.stream().map(j -> j.judge(signing)).reduce(Findings.none(), Findings::and);
        }
        if (speaking.isEmpty()) {
            return rows.getFirst().ground().broken("no-signatory-named", Map.of("kind", signing.paper().kind().title()));
        }
        Optional<SignRow> permission = speaking.stream().filter(SignRow::permits).filter(r -> r.accepts(signing.pen())).findFirst();
        return permission.map(row -> row.ground().holds().and(row.judgeDrafter(signing.pen())))
                .orElseGet(() -> speaking.stream().filter(r -> !r.permits()).map(r -> r.judge(signing)).reduce(Findings.none(), Findings::and));
    }

    /** Who may sign this paper, as the rows name them: for whoever sends it on. */
    public List<Role> signers(Paper paper, Set<Mark> confirmed) {
        return speaking(paper, confirmed).stream().flatMap(r -> r.signers().stream()).distinct().toList();
    }

    /** The rows that speak of a paper, without those that yield to a special one. */
    public List<SignRow> speaking(Paper paper, Set<Mark> confirmed) {
        List<SignRow> matching = rows.stream().filter(r -> r.speaksOf(paper, confirmed)).toList();
        return matching.stream()
                .filter(general -> matching.stream().noneMatch(special -> general.yieldsTo().contains(special.ground().clause().item())))
                .toList();
    }

    @Override
    public String toString() {
        return "Sign[" + String.join("；", rows.stream().map(SignRow::toString).toList())
                + String.join("", joint.stream().map(j -> "；" + j).toList()) + "]";
    }
}
