package org.guiju.leave.application.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.guiju.leave.application.directory.HearingOfAbsences;
import org.guiju.leave.application.duty.DutyNews.News;
import org.guiju.leave.application.duty.Rosters.HeldDuty;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.Absence;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An absence that the office writes down collides with turns of duty to come: each plan concerned is named, so that the turn can be given away. */
public record TurnsMissed(DutiesDuring duties, DutyNews news, Clock clock) implements HearingOfAbsences {

    @Override
    public Mono<Void> recorded(Jurisdiction jurisdiction, Absence absence) {
        Instant now = clock.instant();
        Instant begin = absence.from();
        Instant from = begin == null || begin.isBefore(now) ? now : begin;
        Instant until = absence.until();
        return until != null && !until.isAfter(from) ? Mono.empty()
                : duties.of(jurisdiction, absence.person(), from, until).collectMultimap(HeldDuty::roster)
                        .flatMapIterable(Map::entrySet)
                        .concatMap(plan -> told(jurisdiction, plan.getKey(), absence, List.copyOf(plan.getValue()))).then();
    }

    private Flux<Void> told(Jurisdiction jurisdiction, UUID roster, Absence absence, List<HeldDuty> missed) {
        return news.tell(jurisdiction, roster.toString(), List.of(new News("conflict", List.of(absence.person().value()),
                missed.stream().map(duty -> duty.duty().day().toString()).toList()))).flux();
    }
}
