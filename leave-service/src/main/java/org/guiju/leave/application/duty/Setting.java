package org.guiju.leave.application.duty;

import java.util.UUID;

import org.guiju.leave.application.duty.Rosters.Reached;
import org.guiju.leave.domain.dutyroster.Roster;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** Gathers the scene of an act on a plan, and keeps what becomes of it. */
public final class Setting {

    private final Rosters rosters;
    private final Surveying surveying;
    private final DutyNews news;

    public Setting(Rosters rosters, Surveying surveying, DutyNews news) {
        this.rosters = rosters;
        this.surveying = surveying;
        this.news = news;
    }

    /** The plan for an act: nobody else changes it meanwhile. Empty where there is none, or none the caller may know of. */
    public Mono<Scene> forChange(Caller caller, UUID id) {
        return surveying.now(caller.jurisdiction()).flatMap(around -> rosters.held(caller.jurisdiction(), id)
                .filter(roster -> maySee(caller, roster)).flatMap(roster -> scene(around, caller, roster)));
    }

    /** The same to be looked at. */
    public Mono<Scene> of(Caller caller, UUID id) {
        return surveying.now(caller.jurisdiction()).flatMap(around -> rosters.byId(caller.jurisdiction(), id)
                .filter(roster -> maySee(caller, roster)).flatMap(roster -> scene(around, caller, roster)));
    }

    /** A plan that is already in hand. */
    public Mono<Scene> scene(Circumstances around, Caller caller, Roster roster) {
        Jurisdiction jurisdiction = caller.jurisdiction();
        return Mono.zip(rosters.served(jurisdiction, roster.id()).collectList(),
                        rosters.reached(jurisdiction).collectMap(Reached::person, Reached::contact))
                .map(known -> new Scene(roster, around, caller, known.getT1(), known.getT2()));
    }

    /** Keeps what an act has made of the plan, and tells it. */
    public Mono<Roster> keep(Jurisdiction jurisdiction, Prepared<?> prepared) {
        Mono<Roster> kept = prepared.after().version() == 0 ? rosters.add(jurisdiction, prepared.after())
                : rosters.save(jurisdiction, prepared.after());
        return kept.flatMap(roster -> news.tell(jurisdiction, roster.id().toString(), prepared.news()).thenReturn(roster));
    }

    /** Drafts are the office's affair; what is published, everybody's. */
    static boolean maySee(Caller caller, Roster roster) {
        return switch (roster.state()) {
            case Roster.Published _ -> true;
            case Roster.Draft _, Roster.Dropped _ -> caller.office() || caller.auditor();
        };
    }
}
