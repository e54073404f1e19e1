package org.guiju.leave.application.schedule;

import java.util.Map;
import java.util.Optional;

import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.worklist.WaitingWork;
import org.guiju.leave.domain.schedule.Substitution;
import reactor.core.publisher.Flux;

/** What a leader cannot attend and nobody goes to instead yet waits for the office. */
public record SoughtSubstitutes(Substitutions substitutions) implements WaitingWork {

    private static final int MOST = 50;

    @Override
    public Flux<Work> waitingFor(Person person) {
        Keeper keeper = new Keeper(person.id(), person.id().value(), person.jurisdiction(), person.posts(), false, false);
        return keeper.office() ? substitutions.sought(person.jurisdiction(), person.now(), MOST).map(sought -> work(sought, keeper)) : Flux.empty();
    }

    private static Work work(Substitution sought, Keeper keeper) {
        return new Work("substitution", sought.id().toString(), "substitution-sought",
                Map.of("post", sought.leader().postTitle(), "what", sought.missed().what()), "/api/v1/leaves/substitutions/" + sought.id(),
                "substitution-name", keeper.seat().map(acting -> acting.post().id()), Optional.of(sought.missed().from()), false);
    }
}
