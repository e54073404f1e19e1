package org.guiju.leave.domain.fieldresearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.guiju.leave.domain.fieldresearch.FieldResearch.Days;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Obligation;

/**
 * One leader's year of field research up to a day.
 *
 * @param days        distinct calendar days of research on record; one day counts once, however many places it saw, rest days too
 * @param target      days asked of the leader; empty where the regulation gives no number: counted all the same
 * @param trips       trips on record, meetings and events among them
 * @param stays       stays at the contact point
 * @param specials    special-topic research
 * @param stops       places seen
 * @param preferred   those among them that are as the regulation wants them first
 * @param topics      key topics chaired
 * @param places      contact points
 * @param problems    problems found
 * @param unsettled   those among them that are still open
 * @param unrecorded  plans whose last day is over and that nobody has recorded
 * @param clauses     what the reckoning rests on; empty where the regulation says nothing of this leader
 * @param remarks     what is still lacking
 */
public record Reckoned(Leader leader, int year, LocalDate asOf, int days, OptionalInt target, int trips, int stays, int specials, int stops,
        int preferred, int topics, List<String> places, int problems, int unsettled, int unrecorded, List<Clause> clauses,
        List<Obligation> remarks) {

    /** What the year is reckoned from. @param added kinds of post the government has extended the target to */
    public record Year(int year, LocalDate asOf, Set<String> added, List<Trip> trips, List<Topic> topics, List<ContactPlace> places) {
        public Year {
            added = Set.copyOf(added);
            trips = List.copyOf(trips);
            topics = List.copyOf(topics);
            places = List.copyOf(places);
        }
    }

    public Reckoned {
        places = List.copyOf(places);
        clauses = List.copyOf(clauses);
        remarks = List.copyOf(remarks);
    }

    /** Whether the leader has as many days as are asked; true where no number is. */
    public boolean met() {
        return target.isEmpty() || days >= target.getAsInt();
    }

    /** Days still to go; none where no number is asked. */
    public int left() {
        return target.isEmpty() ? 0 : Math.max(0, target.getAsInt() - days);
    }

    /** Reckons the year of one leader; what belongs to others is left out. */
    public static Reckoned of(FieldRules rules, Leader leader, Year year) {
        List<Trip> own = year.trips().stream().filter(trip -> trip.leader().person().equals(leader.person())).toList();
        List<Trip> done = own.stream().filter(trip -> trip.state().counts()).toList();
        List<Stop> stops = done.stream().filter(trip -> trip.plan().activity().isResearch()).flatMap(trip -> trip.plan().stops().stream())
                .filter(stop -> within(stop.date(), year)).toList();
        SortedSet<LocalDate> days = new TreeSet<>(stops.stream().map(Stop::date).toList());
        Set<Setting> wanted = new TreeSet<>();
        rules.all(FieldResearch::settings).forEach(settings -> wanted.addAll(settings.preferred()));
        OptionalInt target = rules.research().flatMap(rule -> rule.daysOf(leader.kind(), year.added())).map(Days::min).orElse(OptionalInt.empty());
        int topics = (int) year.topics().stream().filter(topic -> topic.counts() && topic.year() == year.year()
                && topic.leader().person().equals(leader.person())).count();
        List<String> places = year.places().stream().filter(place -> place.leader().person().equals(leader.person())
                && place.holdsOn(year.asOf())).map(ContactPlace::place).toList();
        List<Trip> inYear = done.stream().filter(trip -> trip.plan().days().stream().anyMatch(day -> within(day, year))).toList();
        List<Problem> problems = inYear.stream().flatMap(trip -> trip.problems().stream()).toList();
        int unsettled = (int) problems.stream().filter(Problem::unsettled).count();
        int unrecorded = (int) own.stream().filter(trip -> trip.state() instanceof TripState.Planned
                && trip.plan().last().getYear() == year.year() && trip.plan().last().isBefore(year.asOf())).count();
        Reckoned bare = new Reckoned(leader, year.year(), year.asOf(), days.size(), target, inYear.size(),
                of(Activity.STAY_IN, inYear), of(Activity.SPECIAL_TOPIC, inYear), stops.size(),
                (int) stops.stream().filter(stop -> stop.setting().stream().anyMatch(wanted::contains)).count(), topics, places,
                problems.size(), unsettled, unrecorded, List.of(), List.of());
        return bare.told(rules, year.added(), inYear);
    }

    private static boolean within(LocalDate day, Year year) {
        return day.getYear() == year.year() && !day.isAfter(year.asOf());
    }

    private static int of(Activity activity, List<Trip> trips) {
        return (int) trips.stream().filter(trip -> trip.plan().activity() == activity).count();
    }

    private Reckoned told(FieldRules rules, Set<String> added, List<Trip> done) {
        List<Obligation> remarks = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        rules.research().flatMap(rule -> rule.daysOf(leader.kind(), added)).ifPresent(asked -> {
            clauses.add(asked.clause());
            if (!met()) {
                remarks.add(remark(asked.clause(), "research-days-short",
                        Map.of("days", days, "target", target.getAsInt(), "left", left())));
            }
        });
        ofPosts(rules, clauses, remarks);
        rules.all(FieldResearch::settings).forEach(one -> clauses.add(one.clause()));
        rules.all(FieldResearch::follow).forEach(one -> {
            clauses.add(one.clause());
            if (unsettled > 0) {
                remarks.add(remark(one.clause(), "research-problems-unsettled", Map.of("count", unsettled)));
            }
        });
        long missing = done.stream().filter(trip -> trip.report().isEmpty()
                && trip.minutes().filter(minutes -> minutes.important() && minutes.importantAdvice()).isPresent()).count();
        rules.all(FieldResearch::reports).stream().filter(_ -> missing > 0).forEach(one ->
                remarks.add(remark(one.clause(), "research-reports-lacking", Map.of("count", missing))));
        if (unrecorded > 0) {
            remarks.add(remark(rules.basis(), "research-plans-unrecorded", Map.of("count", unrecorded)));
        }
        return new Reckoned(leader, year, asOf, days, target, trips, stays, specials, stops, preferred, topics, places, problems, unsettled,
                unrecorded, clauses.stream().distinct().toList(), remarks.stream().distinct().toList());
    }

    private void ofPosts(FieldRules rules, List<Clause> clauses, List<Obligation> remarks) {
        rules.all(FieldResearch::topics).stream().filter(one -> one.who().contains(leader.kind())).forEach(one -> {
            clauses.add(one.clause());
            if (topics < one.min()) {
                remarks.add(remark(one.clause(), "research-topics-short", Map.of("count", topics, "min", one.min())));
            }
        });
        rules.all(FieldResearch::contactPoints).stream().filter(one -> one.who().contains(leader.kind())).forEach(one -> {
            clauses.add(one.clause());
            if (places.isEmpty()) {
                remarks.add(remark(one.clause(), "research-contact-point-missing", Map.of()));
            }
        });
        rules.all(FieldResearch::special).stream().filter(one -> one.who().contains(leader.kind())).forEach(one -> {
            clauses.add(one.clause());
            if (one.min().isPresent() && specials < one.min().getAsInt()) {
                remarks.add(remark(one.clause(), "research-specials-short", Map.of("count", specials, "min", one.min().getAsInt())));
            }
        });
    }

    private Obligation remark(Clause clause, String code, Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("leader", leader.postTitle());
        all.put("year", year);
        return new Obligation(clause, code, all);
    }
}
