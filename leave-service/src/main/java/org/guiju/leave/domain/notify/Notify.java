package org.guiju.leave.domain.notify;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.LeaderKinds;
import org.guiju.leave.domain.journey.Applicants;
import org.guiju.leave.domain.journey.By;
import org.guiju.leave.domain.journey.Occasion;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Ground;

/** Who is informed of a departure, and by whom. A departure is not settled as long as one of them has not been. */
public record Notify(List<Informing> duties) {

    private static final String KEY = "leave.notify";

    /**
     * @param to           every one of them
     * @param others       whether these are kinds of leaders, of whom all are informed but the traveller and whoever he asked for leave
     * @param withRequest  whether it goes along with the request; otherwise it comes after all consents
     */
    public record Informing(
            Ground ground, Applicants applicants, Occasion occasion, KindSet to, boolean others, boolean withRequest, By by) {}

    public Notify {
        duties = List.copyOf(duties);
    }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<Notify> definition() {
        return Defined.by(KEY, Notify::read);
    }

    private static Notify read(RuleBook book, Params.Reading reading) {
        return new Notify(book.items(RuleKey.of(KEY)).stream().map(item -> informing(book, item, reading)).toList());
    }

    private static Informing informing(RuleBook book, Item item, Params.Reading reading) {
        Params params = reading.of(item);
        boolean others = params.optionalChoice("toScope", Set.of("other-leaders")).isPresent();
        List<String> to = params.posts("to");
        boolean withRequest = params.choice("with", Set.of("leave-request", "completion")).equals("leave-request");
        By by = params.choice("by", Set.of("office", "applicant")).equals("office") ? By.OFFICE : By.SELF;
        return new Informing(Ground.of(item), Applicants.read(book, params), Occasion.read(params),
                others ? LeaderKinds.meant(book, to, List.of()) : KindSet.of(book, to), others, withRequest, by);
    }

    @Override
    public String toString() {
        return "Notify[" + duties.stream().map(d -> d.ground() + ": " + String.join("、", d.applicants().terms()) + "外出告知"
                + (d.others() ? "其他" : "") + String.join("、", d.to().terms())).collect(Collectors.joining("；")) + "]";
    }
}
