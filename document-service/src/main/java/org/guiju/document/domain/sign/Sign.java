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
import org.guiju.regulation.ruling.Ground;

/**
 * The signature matrix of one government: which paper is signed by which post. Where several rows speak of one paper all of
 * them must hold, save those that yield to a special one; a row that only permits opens one more way. On a paper of which the
 * government's own rows say nothing, the national ones speak.
 *
 * @param joint   the items on papers issued together with others, whose signatory depends on the other side
 * @param beneath the national rows, where the government has rows of its own; empty where {@code rows} are the national ones
 */
public record Sign(List<SignRow> rows, List<SignJoint> joint, List<SignRow> beneath) {

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
        beneath = List.copyOf(beneath);
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
                rows.add(row(book, item, params, items, reading));
            }
        }
        List<Item> national = book.beneath().map(b -> b.items(RuleKey.of(KEY))).orElse(List.of());
        List<SignRow> beneath = national.equals(items) ? List.of()
                : national.stream().map(item -> row(book, item, reading.of(item), national, reading)).toList();
        return new Sign(rows, joint, beneath);
    }

    private static SignRow row(RuleBook book, Item item, Params params, List<Item> all, Params.Reading reading) {
        SignRow row = SignRow.read(book, item, params);
        row.yieldsTo().stream().filter(id -> all.stream().noneMatch(i -> i.id().equals(id)))
                .forEach(id -> reading.fault(item, "params.yieldsTo", "“" + id + "”", "本规则的 document.sign 没有这一条，应为其中之一"));
        return row;
    }

    public Findings judge(Signing signing) {
        List<SignJoint> together = speakingTogether(signing.paper(), signing.confirmed());
        List<SignRow> speaking = speaking(signing.paper(), signing.confirmed());
        if (!together.isEmpty()) {
            return together.stream().map(j -> j.judge(signing)).reduce(Findings.none(), Findings::and);
        }
        if (speaking.isEmpty()) {
            return silent().broken("no-signatory-named", Map.of("kind", signing.paper().kind().title()));
        }
        Optional<SignRow> permission = speaking.stream().filter(SignRow::permits).filter(r -> r.accepts(signing.pen())).findFirst();
        return permission.map(row -> row.ground().holds().and(row.judgeDrafter(signing.pen())))
                .orElseGet(() -> speaking.stream().filter(r -> !r.permits()).map(r -> r.judge(signing)).reduce(Findings.none(), Findings::and));
    }

    /** What is cited where neither the government nor the national layer names a signatory. */
    private Ground silent() {
        return (beneath.isEmpty() ? rows : beneath).getFirst().ground();
    }

    /** Who may sign this paper, as the rows name them: for whoever sends it on. */
    public List<Role> signers(Paper paper, Set<Mark> confirmed) {
        List<SignJoint> together = speakingTogether(paper, confirmed);
        return (together.isEmpty() ? speaking(paper, confirmed).stream().flatMap(r -> r.signers().stream())
                : together.stream().flatMap(j -> j.signers().stream())).distinct().toList();
    }

    /** The items on papers issued together that speak of a paper; where there are any, the rows are silent. */
    public List<SignJoint> speakingTogether(Paper paper, Set<Mark> confirmed) {
        return joint.stream().filter(j -> j.speaksOf(paper, confirmed)).toList();
    }

    /** The rows that speak of a paper, without those that yield to a special one: the national ones where no own row does. */
    public List<SignRow> speaking(Paper paper, Set<Mark> confirmed) {
        List<SignRow> own = among(rows, paper, confirmed);
        return own.isEmpty() ? among(beneath, paper, confirmed) : own;
    }

    private static List<SignRow> among(List<SignRow> rows, Paper paper, Set<Mark> confirmed) {
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
