package org.guiju.leave.application.request;

import java.util.Map;
import java.util.Optional;

import org.guiju.leave.application.worklist.WaitingWork;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.regulation.posts.ActingPost;
import reactor.core.publisher.Flux;

/** What waits for a person in requests for leave. */
public final class RequestWork implements WaitingWork {

    private final ReadingBoards boards;

    public RequestWork(ReadingBoards boards) {
        this.boards = boards;
    }

    @Override
    public Flux<Work> waitingFor(Person person) {
        return boards.waiting(new Caller(person.id(), person.id().value(), person.jurisdiction(), person.posts(), false))
                .flatMapIterable(mine -> mine).map(RequestWork::work);
    }

    private static Work work(ReadingBoards.Mine mine) {
        Waiting waiting = mine.waiting();
        LeaveRequest request = waiting.request();
        ActingPost acting = mine.acting();
        String href = "/api/v1/leaves/requests/" + request.id();
        return new Work("leave-request", request.id().toString(), "request", facts(request), href, "request-" + waiting.move().id(),
                acting == null ? Optional.empty() : Optional.of(acting.post().id()), waiting.due(),
                waiting.overdue() || request.underDecision().urgent());
    }

    private static Map<String, Object> facts(LeaveRequest request) {
        return Map.of("person", request.person().name(), "postTitle", request.person().title(),
                "from", request.underDecision().stay().first().date().toString(),
                "until", request.underDecision().stay().last().date().toString(), "place", request.underDecision().place());
    }
}
