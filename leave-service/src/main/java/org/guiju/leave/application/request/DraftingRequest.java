package org.guiju.leave.application.request;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.Drafting;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Person;
import org.guiju.leave.domain.request.Plan;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.Unit;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.proceeding.WrongInput;
import org.guiju.regulation.ruling.Findings;
import reactor.core.publisher.Mono;

/** Somebody writes down that they want to go away; or the office does for the holder of a post. */
public final class DraftingRequest {

    private final Requests requests;
    private final Proceedings proceedings;
    private final Clock clock;
    private final Drafting question = new Drafting();

    public DraftingRequest(Requests requests, Proceedings proceedings, Clock clock) {
        this.requests = requests;
        this.proceedings = proceedings;
        this.clock = clock;
    }

    /** A draft ready to be judged. */
    public record Prepared(Scene scene, Seat seat, Drafting.Facts facts) {}

    public Drafting question() {
        return question;
    }

    /**
     * @param post the post for which leave is asked; empty for the first of the caller's own
     * @return a {@link WrongInput} where the post is unknown or vacant, or the caller holds none
     */
    public Mono<Prepared> prepare(Caller caller, Plan plan, Optional<PostId> post, Optional<Findings.Grant> grant) {
        Instant now = clock.instant();
        return proceedings.today(caller.jurisdiction(), now).map(today -> {
            PlanCheck.check(today, plan);
            Person person = person(today, caller, post);
            LeaveRequest bare = LeaveRequest.drafted(UUID.randomUUID(), caller.jurisdiction(),
                    proceedings.book(caller.jurisdiction(), now).version(), person, plan);
            Scene scene = new Scene(bare, today);
            Seat seat = caller.seats().stream().filter(s -> s.post().filter(person.post()::equals).isPresent() && !s.covering()).findFirst()
                    .or(() -> caller.seats().stream().filter(Seat::atOffice).findFirst()).orElseGet(() -> caller.seats().getFirst());
            Scene drafted = scene.with(bare.counted(scene.count(plan))
                    .with(scene.act(ActKind.DRAFTED, seat.hand(), Optional.empty(), "", Optional.empty())));
            return new Prepared(drafted, seat, new Drafting.Facts(new Claim(0, grant), scene.by(seat)));
        });
    }

    private static Person person(Today today, Caller caller, Optional<PostId> wanted) {
        PostId id = wanted.orElseGet(() -> caller.posts().stream().filter(acting -> !acting.covered()).map(acting -> acting.post().id())
                .findFirst().orElseThrow(() -> new WrongInput("/post", "", "request-no-post", Map.of())));
        Post post = today.directory().post(id).filter(there -> there.holdsAt(today.now()))
                .orElseThrow(() -> new WrongInput("/post", id.value(), "request-unknown-post", Map.of()));
        PersonId holder = today.directory().holder(id, today.now())
                .orElseThrow(() -> new WrongInput("/post", id.value(), "request-post-vacant", Map.of()));
        String name = today.directory().person(holder).map(known -> known.name()).orElse(holder.value());
        return new Person(holder, name, id, post.kind(), post.title(), post.unit(),
                today.directory().unit(post.unit()).map(Unit::name).orElse(post.unit().value()));
    }

    public Mono<Outcome> keep(Prepared prepared) {
        return requests.add(prepared.scene().request(), Parties.seenBy(prepared.scene()))
                .map(saved -> Outcome.of(saved, prepared.seat().hand()));
    }

    /** Under which receipt it was drafted. */
    public Mono<Void> note(LeaveRequest request, UUID receipt) {
        return requests.note(request.jurisdiction(), request.id(), 1, receipt);
    }
}
