package org.guiju.leave.adapter.in.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.leave.application.worklist.WaitingWork;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.ActingPost;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What waits for the caller here; the gateway merges it with what waits elsewhere. */
@RestController
class WorklistController {

    private final List<WaitingWork> parts;
    private final Messages messages;
    private final Clock clock;

    WorklistController(List<WaitingWork> parts, Messages messages, Clock clock) {
        this.parts = parts;
        this.messages = messages;
        this.clock = clock;
    }

    record Worklist(OffsetDateTime asOf, List<Item> items) {}

    /**
     * @param post absent where it waits for the person as such
     * @param why  whether it is one's own affair or post, or comes by a cover
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(String service, String kind, String id, String title, String href, String step, String stepTitle, Optional<String> post,
            Optional<String> postTitle, String why, Optional<OffsetDateTime> due, String urgency, List<String> actions) {}

    /** Urgent things first, then by what is due first. */
    @GetMapping("/api/v1/leaves/worklist")
    Mono<Worklist> mine(Actor actor, Language language) {
        Instant now = clock.instant();
        WaitingWork.Person person = new WaitingWork.Person(actor.person(), actor.jurisdiction(), actor.posts(), now);
        return Flux.fromIterable(parts).concatMap(part -> part.waitingFor(person))
                .sort(Comparator.comparing((WaitingWork.Work work) -> !work.urgent())
                        .thenComparing(work -> work.due().orElse(Instant.MAX)).thenComparing(WaitingWork.Work::id))
                .map(work -> item(work, actor, language)).collectList()
                .map(items -> new Worklist(now.atZone(WorkingCalendar.ZONE).toOffsetDateTime(), items));
    }

    private Item item(WaitingWork.Work work, Actor actor, Language language) {
        Optional<ActingPost> acting = work.post().flatMap(post -> actor.posts().stream().filter(p -> p.post().id().equals(post)).findFirst());
        return new Item("leave", work.kind(), work.id(), messages.text("work." + work.title(), work.facts(), language), work.href(),
                work.step(), messages.text("action." + work.step(), language), work.post().map(post -> post.value()),
                acting.map(p -> p.post().title()), acting.filter(ActingPost::covered).isPresent() ? "cover" : "own",
                work.due().map(due -> due.atZone(WorkingCalendar.ZONE).toOffsetDateTime()), work.urgent() ? "urgent" : "none",
                List.of(work.step()));
    }
}
