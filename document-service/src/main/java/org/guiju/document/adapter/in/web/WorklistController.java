package org.guiju.document.adapter.in.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.document.application.reading.DocumentList.WaitingLine;
import org.guiju.document.application.reading.ReadingLists;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.ActingPost;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What waits for the caller here; the gateway merges it with what waits elsewhere. */
@RestController
class WorklistController {

    private final ReadingLists lists;
    private final Messages messages;
    private final Clock clock;

    WorklistController(ReadingLists lists, Messages messages, Clock clock) {
        this.lists = lists;
        this.messages = messages;
        this.clock = clock;
    }

    record Worklist(OffsetDateTime asOf, List<Work> items) {}

    /** @param why whether it is one's own post's, or comes by a cover */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Work(String service, String kind, UUID id, String title, String href, String step, String stepTitle, String post, String postTitle,
            String why, Optional<OffsetDateTime> due, String urgency, List<String> actions) {}

    @GetMapping("/api/v1/documents/worklist")
    Mono<Worklist> mine(Actor actor, Language language) {
        return lists.waiting(Acting.caller(actor)).map(line -> work(line, actor, language)).collectList()
                .map(items -> new Worklist(OffsetDateTime.now(clock), items));
    }

    private Work work(WaitingLine line, Actor actor, Language language) {
        ActingPost post = actor.posts().stream().filter(p -> keys(p).contains(line.key())).findFirst().orElseThrow();
        return new Work("document", line.kind(), line.id(), line.title(), "/api/v1/documents/" + line.id(), line.step().id(),
                messages.text("action." + line.step().id(), language), post.post().id().value(), post.post().title(),
                post.covered() ? "cover" : "own", line.due().map(due -> due.atZone(WorkingCalendar.ZONE).toOffsetDateTime()), line.urgency(),
                List.of(line.step().id()));
    }

    private static List<String> keys(ActingPost post) {
        return List.of("post:" + post.post().id().value(), "unit:" + post.post().unit().value());
    }
}
