package org.guiju.document.application.secrecy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.guiju.document.application.Caller;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.WhoHoldsWhat;
import org.guiju.document.domain.SecrecyLevel;
import org.guiju.document.domain.question.NotingStub;
import org.guiju.document.domain.secrecy.Stub;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Findings;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The office notes that a classified paper came and who holds it; the paper itself goes its way outside. */
public final class NotingClassified {

    private final Stubs stubs;
    private final WhoHoldsWhat directories;
    private final Clock clock;
    private final Set<String> chosen;
    private final NotingStub question = new NotingStub();

    /** @param chosen ids of the governments that keep such notes */
    public NotingClassified(Stubs stubs, WhoHoldsWhat directories, Clock clock, Set<String> chosen) {
        this.stubs = stubs;
        this.directories = directories;
        this.clock = clock;
        this.chosen = Set.copyOf(chosen);
    }

    /** @param holder id of the post that holds it */
    public record Input(SecrecyLevel level, String serial, LocalDate receivedOn, String holder) {}

    /** A note ready to be judged. */
    public record Prepared(Stub stub, NotingStub.Facts facts) {}

    public NotingStub question() {
        return question;
    }

    public Mono<Prepared> prepare(Caller caller, Input input, Optional<Findings.Grant> grant) {
        Seat seat = office(caller).orElseGet(() -> caller.seats().getFirst());
        return directories.in(caller.jurisdiction()).flatMap(directory -> checked(caller, input, directory))
                .map(known -> new Prepared(
                        new Stub(UUID.randomUUID(), input.level(), input.serial(), input.receivedOn(), input.holder(), clock.instant(), seat.hand()),
                        new NotingStub.Facts(new Claim(0, grant), chosen.contains(caller.jurisdiction().id()), office(caller).isPresent(),
                                seat.title())));
    }

    private Mono<Boolean> checked(Caller caller, Input input, DirectorySnapshot directory) {
        if (!input.level().stateSecret()) {
            return Mono.error(new WrongInput("/level", input.level().id(), "no-state-secret", Map.of()));
        }
        if (input.receivedOn().isAfter(LocalDate.now(clock))) {
            return Mono.error(new WrongInput("/receivedOn", input.receivedOn().toString(), "day-in-the-future",
                    Map.of("today", LocalDate.now(clock).toString())));
        }
        boolean post = Scene.known(input.holder())
                && directory.post(PostId.of(input.holder())).filter(p -> p.holdsAt(clock.instant())).isPresent();
        if (!post) {
            return Mono.error(new WrongInput("/holder", input.holder(), "unknown-post", Map.of()));
        }
        return stubs.known(caller.jurisdiction(), input.serial()).flatMap(known -> known
                ? Mono.error(new WrongInput("/serial", input.serial(), "serial-taken", Map.of())) : Mono.just(false));
    }

    public Mono<Stub> keep(Caller caller, Prepared prepared) {
        return stubs.add(caller.jurisdiction(), prepared.stub()).thenReturn(prepared.stub());
    }

    /** Notes for whoever may know of them: the office and the auditor; nobody else, who sees none. */
    public Flux<Stub> listed(Caller caller, Optional<Instant> before, int limit) {
        return caller.auditor() || office(caller).isPresent() ? stubs.listed(caller.jurisdiction(), before, limit) : Flux.empty();
    }

    private static Optional<Seat> office(Caller caller) {
        return caller.seats().stream().filter(Scene::officeSeat).findFirst();
    }
}
