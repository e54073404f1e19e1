package org.guiju.leave.domain.approver;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.journey.Applicants;
import org.guiju.leave.domain.journey.Occasion;
import org.guiju.leave.domain.journey.Setting;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Ground;

/** Whose leave is needed, by whom and when. */
public record Approver(List<Demand> demands) {

    private static final String KEY = "leave.approver";

    /**
     * @param approvers    every one of them must consent, in this order; roles as the rulebook writes them
     * @param byProvisions whether the text refers to other provisions for those who consent, or for further ones
     * @param orderBinds   whether none may consent before those that come first
     * @param noticeDays   calendar days before the departure by which all consent; empty where the text gives none
     */
    public record Demand(
            Ground ground, Applicants applicants, Occasion occasion, KindSet approvers, boolean byProvisions, boolean orderBinds,
            OptionalInt noticeDays) {

        /** Name of what the government settles for one of the applicants. */
        public String setting(String applicant) {
            return ground.clause().item() + "." + applicant;
        }

        /** What the government has to settle: nobody decides on himself, so that what is further for others is all there is for him. */
        public List<Setting> settings() {
            if (!byProvisions) {
                return List.of();
            }
            return applicants.words().stream().map(word -> new Setting(setting(word), ground.clause(), word,
                    applicants.terms().get(applicants.words().indexOf(word)),
                    approvers.none() || approvers.ids().equals(List.of(word)) ? Setting.Use.APPROVERS : Setting.Use.FURTHER_APPROVERS)).toList();
        }
    }

    public Approver {
        demands = List.copyOf(demands);
    }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<Approver> definition() {
        return Defined.by(KEY, Approver::read);
    }

    private static Approver read(RuleBook book, Params.Reading reading) {
        return new Approver(book.items(RuleKey.of(KEY)).stream().map(item -> demand(book, item, reading)).toList());
    }

    private static Demand demand(RuleBook book, Item item, Params.Reading reading) {
        Params params = reading.of(item);
        params.optionalChoice("act", Set.of("leave-request", "report-acknowledged"));
        params.optionalChoice("timing", Set.of("before-departure"));
        params.optionalChoice("delegable", Set.of("only-acting-head"));
        params.optionalPosts("notApprovers");
        boolean provisions = params.optionalChoice("provisions", Set.of("relevant-provisions")).isPresent();
        KindSet approvers = KindSet.of(book, params.optionalPosts("approversAll"));
        if (approvers.none() && !provisions) {
            reading.fault(item, "params.approversAll", "没有审批人", "写明审批人；原文只说按有关规定的，写 provisions: relevant-provisions");
        }
        boolean binds = params.optionalChoice("order", Set.of("binding", "default")).filter("binding"::equals).isPresent();
        Applicants applicants = Applicants.read(book, params);
        if (!provisions && applicants.words().contains(PostKinds.HEAD) && approvers.contains(PostKinds.HEAD)) {
            reading.fault(item, "params.approversAll", PostKinds.HEAD, "主要领导不能批自己的假");
        }
        return new Demand(Ground.of(item), applicants, Occasion.read(params), approvers, provisions, binds, params.optionalCount("noticeDays"));
    }

    /** What the government has to settle. */
    public List<Setting> settings() {
        return demands.stream().flatMap(demand -> demand.settings().stream()).toList();
    }

    @Override
    public String toString() {
        return "Approver[" + demands.stream().map(d -> d.ground() + ": " + String.join("、", d.applicants().terms()) + "须经"
                + (d.approvers().none() ? "有关规定所定的人" : String.join(d.orderBinds() ? "，再经" : "和", d.approvers().terms()))
                + "准假").collect(Collectors.joining("；")) + "]";
    }
}
