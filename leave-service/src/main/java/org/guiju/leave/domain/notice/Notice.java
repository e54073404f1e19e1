package org.guiju.leave.domain.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.journey.Applicants;
import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.journey.Latest;
import org.guiju.leave.domain.journey.Occasion;
import org.guiju.leave.domain.journey.Purpose;
import org.guiju.leave.domain.journey.Reach;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Ground;

/**
 * What must have happened before a departure, and how long before.
 *
 * @param terms      consent must be there so many calendar days before the day of departure
 * @param exemptions when the terms do not hold, and an explanation takes their place
 * @param reports    who must have been told
 */
public record Notice(List<TermOfNotice> terms, List<Exemption> exemptions, List<Telling> reports) {

    private static final String KEY = "leave.notice";

    /** @param days calendar days; the last day in time is the day of departure less these */
    public record TermOfNotice(Ground ground, Applicants applicants, Occasion occasion, int days) {}

    /**
     * @param cases      any of them is enough
     * @param alsoCounty whether a departure from the county that does not leave the city goes to those who approve one that does
     */
    public record Exemption(Ground ground, Applicants applicants, List<Case> cases, boolean alsoCounty) {
        public Exemption {
            cases = List.copyOf(cases);
        }

        /** Whether the terms do not hold for this departure. */
        public boolean covers(Departure departure) {
            return applicants.include(departure.traveller()) && cases.stream().anyMatch(c -> c.covers(departure));
        }
    }

    /**
     * @param city    whether the city is left; otherwise the county is, and not the city
     * @param maxDays longest stay in calendar days; empty where there is no limit
     * @param urgent  whether only what came up suddenly counts
     */
    public record Case(boolean city, Set<Purpose> purposes, OptionalInt maxDays, boolean urgent) {
        public Case {
            purposes = Set.copyOf(purposes);
        }

        boolean covers(Departure departure) {
            Reach reach = departure.reach();
            return (city ? reach.leavesCity() : reach == Reach.OUT_OF_COUNTY)
                    && purposes.contains(departure.purpose())
                    && (maxDays.isEmpty() || departure.stay().calendarDays() <= maxDays.getAsInt())
                    && (!urgent || departure.urgent());
        }
    }

    /** @param to any of them is enough */
    public record Telling(Ground ground, Applicants applicants, Occasion occasion, KindSet to) {}

    public Notice {
        terms = List.copyOf(terms);
        exemptions = List.copyOf(exemptions);
        reports = List.copyOf(reports);
    }

    /** One thing that an item says of notice. */
    private enum Aspect { TERM, EXEMPTION, REPORT }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<Notice> definition() {
        return Defined.by(KEY, Notice::read);
    }

    private static Notice read(RuleBook book, Params.Reading reading) {
        List<TermOfNotice> terms = new ArrayList<>();
        List<Exemption> exemptions = new ArrayList<>();
        List<Telling> reports = new ArrayList<>();
        for (Item item : book.items(RuleKey.of(KEY))) {
            Params params = reading.of(item);
            Applicants applicants = Applicants.read(book, params);
            switch (params.choice("aspect", Aspect.class)) {
                case TERM -> {
                    params.optionalText("basis");
                    terms.add(new TermOfNotice(Ground.of(item), applicants, Occasion.read(params), params.count("days")));
                }
                case EXEMPTION -> exemptions.add(exemption(item, applicants, params));
                case REPORT -> {
                    params.leave("timing", "days", "selfReport");
                    reports.add(new Telling(Ground.of(item), applicants, Occasion.read(params), KindSet.of(book, params.posts("reportTo"))));
                }
            }
        }
        return new Notice(terms, exemptions, reports);
    }

    private static Exemption exemption(Item item, Applicants applicants, Params params) {
        params.leave("explanationRequired", "timing");
        List<Case> cases = params.each("when").stream()
                .map(one -> new Case(one.choice("leaving", Set.of("county", "city")).equals("city"), Occasion.purposes(one),
                        one.optionalCount("maxDays"), one.flag("urgent", false)))
                .toList();
        return new Exemption(Ground.of(item), applicants, cases, params.flag("sameApproversWithinCity", false));
    }

    /** By when everybody must have consented to this departure; empty where no term holds for it. */
    public Optional<Latest> latest(Departure departure, Reach reach) {
        if (exemption(departure).isPresent()) {
            return Optional.empty();
        }
        return terms.stream()
                .filter(term -> term.applicants().include(departure.traveller()) && term.occasion().met(departure.purpose(), reach))
                .findFirst()
                .map(term -> new Latest(departure.stay().first().date().minusDays(term.days()), term.days(), term.ground().clause()));
    }

    /** The exemption under which no term holds for this departure. */
    public Optional<Exemption> exemption(Departure departure) {
        return exemptions.stream().filter(exemption -> exemption.covers(departure)).findFirst();
    }

    /** The item by which a departure from the county goes to those who approve one from the city. */
    public Optional<Ground> alsoCounty(Departure departure) {
        return departure.reach() != Reach.OUT_OF_COUNTY ? Optional.empty()
                : exemptions.stream().filter(e -> e.alsoCounty() && e.applicants().include(departure.traveller())).map(Exemption::ground).findFirst();
    }

    @Override
    public String toString() {
        return "Notice[" + Stream.of(
                terms.stream().map(t -> t.ground() + ": " + String.join("、", t.applicants().terms()) + "提前" + t.days() + "天"),
                exemptions.stream().map(e -> e.ground() + ": " + String.join("、", e.applicants().terms()) + "及时办理并说明情况的除外"),
                reports.stream().map(r -> r.ground() + ": " + String.join("、", r.applicants().terms()) + "事先报告" + String.join("或", r.to().terms())))
                .flatMap(s -> s).collect(Collectors.joining("；")) + "]";
    }
}
