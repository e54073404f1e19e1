package org.guiju.leave.domain.filing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.LeaderKinds;
import org.guiju.leave.domain.journey.Applicants;
import org.guiju.leave.domain.journey.Occasion;
import org.guiju.leave.domain.journey.Setting;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Ground;

/** What is put on file of a departure, and where. Nothing is approved by it. */
public record Filing(List<Duty> duties) {

    private static final String KEY = "leave.filing";

    /**
     * @param fileTo        with whom; empty where the text refers to other provisions
     * @param afterApproval whether it comes after all consents
     * @param actingLeader  kinds of post out of which an acting leader must be named; empty where none has to be
     */
    public record Duty(
            Ground ground, Applicants applicants, Occasion occasion, KindSet fileTo, boolean afterApproval, Optional<KindSet> actingLeader) {

        /** Name of what the government settles for one of the applicants. */
        public String setting(String applicant) {
            return ground.clause().item() + "." + applicant;
        }
    }

    public Filing {
        duties = List.copyOf(duties);
    }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<Filing> definition() {
        return Defined.by(KEY, Filing::read);
    }

    private static Filing read(RuleBook book, Params.Reading reading) {
        return new Filing(book.items(RuleKey.of(KEY)).stream().map(item -> duty(book, item, reading)).toList());
    }

    private static Duty duty(RuleBook book, Item item, Params.Reading reading) {
        Params params = reading.of(item);
        params.optionalTexts("content");
        params.optionalFields("actingForHead").ifPresent(fields -> fields.leave("default", "bothAway"));
        boolean provisions = params.optionalChoice("provisions", Set.of("relevant-provisions")).isPresent();
        List<String> to = params.optionalPosts("fileTo");
        if (to.isEmpty() && !provisions) {
            reading.fault(item, "params.fileTo", "没有报备对象", "写明向谁报备；原文只说按有关规定的，写 provisions: relevant-provisions");
        }
        boolean after = params.optionalChoice("after", Set.of("approval")).isPresent();
        List<String> pool = params.optionalPosts("actingLeaderPool");
        return new Duty(Ground.of(item), Applicants.read(book, params), Occasion.read(params), KindSet.of(book, to), after,
                pool.isEmpty() ? Optional.empty() : Optional.of(LeaderKinds.meant(book, pool, List.of())));
    }

    /** What the government may settle. */
    public List<Setting> settings() {
        return duties.stream().filter(duty -> duty.fileTo().none())
                .flatMap(duty -> duty.applicants().words().stream().map(word -> new Setting(duty.setting(word), duty.ground().clause(), word,
                        duty.applicants().terms().get(duty.applicants().words().indexOf(word)), Setting.Use.FILED_WITH)))
                .toList();
    }

    @Override
    public String toString() {
        return "Filing[" + duties.stream().map(d -> d.ground() + ": " + String.join("、", d.applicants().terms()) + (d.afterApproval() ? "获准后" : "")
                + "向" + (d.fileTo().none() ? "有关规定所定的单位" : String.join("、", d.fileTo().terms())) + "报备").collect(Collectors.joining("；")) + "]";
    }
}
