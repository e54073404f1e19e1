package org.guiju.leave.domain.fieldresearch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.guiju.leave.domain.ledger.Act;
import org.guiju.leave.domain.ledger.Hand;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.Obligation;

/** A ledger of one government in the words of the tests: whose trips, on which days, to which places. */
final class ALedger {

    private static final RuleBooks BOOKS = RuleBooks.shipped();
    private static final BoundRules BOUND = BoundRules.bind(BOOKS, List.of(FieldResearch.definition()));
    private static final Act ACT = new Act("plan", Instant.EPOCH, new Hand("clerk", "文书", Optional.empty(), Optional.empty()));

    private final FieldRules rules;
    private final List<Trip> trips = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<ContactPlace> places = new ArrayList<>();

    private ALedger(FieldRules rules) {
        this.rules = rules;
    }

    static ALedger of(String government) {
        return new ALedger(rules(government));
    }

    static FieldRules rules(String government) {
        return FieldRules.of(BOUND, BOOKS.inForce(Jurisdiction.of(government), LocalDate.of(2026, 11, 24)).orElseThrow());
    }

    static Leader leader(String id, String kind) {
        return new Leader(id, id, id, id, kind, "government");
    }

    static Leader deputy(String id) {
        return leader(id, "deputy");
    }

    static Stop stop(String date, String place, Setting... setting) {
        return new Stop(LocalDate.parse(date), place, Set.of(setting), Optional.empty());
    }

    static Plan plan(Activity activity, Stop... stops) {
        return new Plan(activity, "调研", Optional.empty(), List.of(stops), Optional.empty());
    }

    static Minutes minutes(boolean important) {
        return new Minutes(Optional.of(List.of()), Optional.of(List.of()), Optional.of("无"), Optional.of("无"), important, important,
                Optional.empty());
    }

    static Trip planned(Leader leader, Plan plan) {
        return Trip.planned(UUID.randomUUID(), leader, plan, "x", ACT);
    }

    ALedger trip(Leader leader, Activity activity, Stop... stops) {
        return with(planned(leader, plan(activity, stops)).recorded(minutes(false), ACT));
    }

    ALedger with(Trip trip) {
        trips.add(trip);
        return this;
    }

    /** One trip on each of so many days, one after the other. */
    ALedger days(Leader leader, String first, int count) {
        LocalDate day = LocalDate.parse(first);
        for (int i = 0; i < count; i++) {
            trip(leader, Activity.FIELD_VISIT, stop(day.plusDays(i).toString(), "某乡"));
        }
        return this;
    }

    ALedger topic(Leader leader, int year, String title) {
        topics.add(new Topic(UUID.randomUUID(), 1, leader, year, title, Optional.empty()));
        return this;
    }

    ALedger contactPoint(Leader leader, String place, String from) {
        places.add(new ContactPlace(UUID.randomUUID(), 1, leader, place, LocalDate.parse(from), Optional.empty()));
        return this;
    }

    Reckoned year(Leader leader, String asOf, String... added) {
        LocalDate day = LocalDate.parse(asOf);
        return Reckoned.of(rules, leader, new Reckoned.Year(day.getYear(), day, Set.of(added), trips, topics, places));
    }

    static List<String> codes(Reckoned reckoned) {
        return reckoned.remarks().stream().map(Obligation::code).toList();
    }

    static Object fact(Reckoned reckoned, String code, String name) {
        return reckoned.remarks().stream().filter(remark -> remark.code().equals(code)).findFirst().orElseThrow().facts().get(name);
    }

    static List<String> items(Reckoned reckoned) {
        return Stream.concat(reckoned.clauses().stream(), reckoned.remarks().stream().map(Obligation::clause))
                .map(clause -> clause.item()).distinct().toList();
    }

    static List<Sight> sights(Plan plan, ListedPlace... listed) {
        return Sight.among(plan.stops(), Arrays.asList(listed));
    }
}
