package org.guiju.leave.application.research;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.domain.fieldresearch.FieldResearch;
import org.guiju.leave.domain.fieldresearch.FieldRules;
import org.guiju.leave.domain.fieldresearch.Reckoned;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.Post;
import reactor.core.publisher.Mono;

/** The year of every leader the regulation speaks of, and of everybody else who has a trip on the ledger. */
public final class ReckoningTheYear {

    private final ResearchTrips trips;
    private final ResearchRegisters registers;
    private final ReadingTheDirectory reading;
    private final FieldRulesInForce rules;
    private final Clock clock;

    public ReckoningTheYear(ResearchTrips trips, ResearchRegisters registers, ReadingTheDirectory reading, FieldRulesInForce rules,
            Clock clock) {
        this.trips = trips;
        this.registers = registers;
        this.reading = reading;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param rules of the rulebook in force on that day; empty where none was, so that there is only a count
     * @param lines one for each leader, in the directory's order of posts
     */
    public record Board(int year, LocalDate asOf, Optional<FieldRules> rules, List<Reckoned> lines) {
        public Board {
            lines = List.copyOf(lines);
        }
    }

    /** The year up to today, or to its end where it is over. */
    public Mono<Board> of(Jurisdiction jurisdiction, int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = LocalDate.of(year, 12, 31);
        return upTo(jurisdiction, today.isBefore(end) && today.getYear() == year ? today : end);
    }

    /** The year up to one of its days. */
    public Mono<Board> upTo(Jurisdiction jurisdiction, LocalDate asOf) {
        LocalDate first = asOf.withDayOfYear(1);
        Optional<FieldRules> inForce = rules.find(jurisdiction, asOf);
        return Mono.zip(trips.between(jurisdiction, first, asOf).collectList(), registers.topics(jurisdiction, asOf.getYear()).collectList(),
                        registers.contactPlaces(jurisdiction).collectList(), registers.extension(jurisdiction), reading.of(jurisdiction))
                .map(read -> {
                    Reckoned.Year year = new Reckoned.Year(asOf.getYear(), asOf, read.getT4().kinds(), read.getT1(), read.getT2(), read.getT3());
                    return new Board(asOf.getYear(), asOf, inForce, inForce.map(all -> leaders(read.getT5(), all, year).stream()
                            .map(leader -> Reckoned.of(all, leader, year)).toList()).orElse(List.of()));
                });
    }

    private static List<Leader> leaders(DirectorySnapshot directory, FieldRules rules, Reckoned.Year year) {
        Map<String, Leader> byPerson = new LinkedHashMap<>();
        Instant from = WhoseLine.noon(year.asOf().withDayOfYear(1));
        Instant until = WhoseLine.noon(year.asOf());
        List<Post> posts = directory.facts().posts().stream()
                .filter(post -> rules.research().filter(rule -> asked(rule, post.kind(), year.added())).isPresent()).toList();
        for (Post post : posts) {
            directory.facts().holdings().stream()
                    .filter(holding -> holding.post().equals(post.id()) && overlaps(holding, from, until))
                    .sorted(Comparator.comparing((Holding holding) -> holding.holdsAt(until)).reversed())
                    .forEach(holding -> byPerson.putIfAbsent(holding.person().value(),
                            WhoseLine.leader(directory, post, holding.person())));
        }
        year.trips().forEach(trip -> byPerson.putIfAbsent(trip.leader().person(), trip.leader()));
        return List.copyOf(byPerson.values());
    }

    private static boolean asked(FieldResearch rule, String kind, Set<String> added) {
        return rule.daysOf(kind, added).isPresent() || rule.topics().stream().anyMatch(one -> one.who().contains(kind))
                || rule.contactPoints().stream().anyMatch(one -> one.who().contains(kind));
    }

    private static boolean overlaps(Holding holding, Instant from, Instant until) {
        Instant end = holding.until();
        Instant start = holding.from();
        return (start == null || !start.isAfter(until)) && (end == null || end.isAfter(from));
    }
}
