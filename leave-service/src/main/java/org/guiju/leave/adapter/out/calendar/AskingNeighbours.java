package org.guiju.leave.adapter.out.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.guiju.kit.calendar.Foresight;
import org.guiju.kit.client.Neighbours;
import org.guiju.leave.application.calendar.OpenDeadlinesEverywhere;
import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.RegionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks each neighbour through the gateway, and this service itself, what would move. */
public final class AskingNeighbours implements OpenDeadlinesEverywhere {

    private static final Logger LOG = LoggerFactory.getLogger(AskingNeighbours.class);
    private static final String PATH = "/deadlines/preview";
    private static final String OURSELVES = "leave";

    private final Neighbours neighbours;
    private final List<String> services;
    private final Foresight own;

    /** @param services the neighbours that hold deadlines */
    public AskingNeighbours(Neighbours neighbours, List<String> services, Foresight own) {
        this.neighbours = neighbours;
        this.services = List.copyOf(services);
        this.own = own;
    }

    private record Answer(String service, List<Deadline> deadlines, boolean silent) {}

    @Override
    public Mono<Moving> movedBy(RegionCode region, CalendarLayers after) {
        var proposed = new Foresight.Proposed(region.code(), after.facts(region));
        Mono<Answer> here = answer(OURSELVES, own.of(proposed));
        Flux<Answer> there = Flux.fromIterable(services).flatMapSequential(service -> answer(service,
                neighbours.ask(service, PATH, proposed, Foresight.Foreseen.class).mapNotNull(ResponseEntity::getBody)));
        return here.concatWith(there).collectList().map(AskingNeighbours::together);
    }

    private static Mono<Answer> answer(String service, Mono<Foresight.Foreseen> foreseen) {
        return foreseen.map(found -> new Answer(service, deadlines(service, found), false))
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("no answer")))
                .onErrorResume(error -> {
                    LOG.warn("{} does not tell which deadlines would move: {}", service, error.toString());
                    return Mono.just(new Answer(service, List.of(), true));
                });
    }

    private static List<Deadline> deadlines(String service, Foresight.Foreseen foreseen) {
        return foreseen.governments().stream().flatMap(government -> government.deadlines().stream().map(moved -> new Deadline(service,
                government.jurisdiction(), moved.kind(), moved.href(), moved.whom(), moved.from(), moved.to(), moved.provisional(),
                moved.clause()))).toList();
    }

    private static Moving together(List<Answer> answers) {
        List<Deadline> deadlines = new ArrayList<>();
        answers.forEach(answer -> deadlines.addAll(answer.deadlines()));
        deadlines.sort(Comparator.comparing(Deadline::from).thenComparing(Deadline::href));
        return new Moving(deadlines, answers.stream().filter(Answer::silent).map(Answer::service).toList());
    }
}
