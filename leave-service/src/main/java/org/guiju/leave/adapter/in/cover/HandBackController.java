package org.guiju.leave.adapter.in.cover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.security.Capability;
import org.guiju.leave.application.cover.DoneByCover.Act;
import org.guiju.leave.application.cover.HandingBack;
import org.guiju.leave.application.cover.HandingBack.Report;
import org.guiju.regulation.posts.Person;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What was done for somebody while he was away. */
@RestController
class HandBackController {

    private static final Set<String> OFFICE = Set.of(PostKinds.OFFICE, PostKinds.OFFICE_DIRECTOR, PostKinds.OFFICE_DEPUTY_DIRECTOR,
            PostKinds.SECRETARY_GENERAL);

    private final HandingBack handingBack;

    HandBackController(HandingBack handingBack) {
        this.handingBack = handingBack;
    }

    /**
     * @param until   the return, or the instant of the question while he is still away
     * @param over    whether he is back
     * @param missing parts of the platform whose trail could not be read: what was done there is unknown
     */
    record HandBackView(String absence, String person, String name, Optional<Instant> from, Instant until, boolean over,
            List<PostView> posts, List<ActView> acts, List<MissingView> missing) {}

    record PostView(String post, String title) {}

    /** @param clause item the cover rests on */
    record ActView(Instant at, String service, String post, String postTitle, String actedBy, String actedByName, String action,
            String subject, Optional<String> clause, Optional<String> receipt) {}

    record MissingView(String service) {}

    /** For whoever was away, whoever stood in, the office and auditors; for all others there is no such report. */
    @GetMapping("/api/v1/coverage/hand-back/{absence}")
    Mono<HandBackView> handBack(@PathVariable String absence, Actor actor) {
        return handingBack.of(actor.jurisdiction(), absence).filter(report -> concerns(report, actor))
                .switchIfEmpty(Mono.error(() -> ProblemException.notFound(absence)))
                .map(HandBackController::view);
    }

    private static boolean concerns(Report report, Actor actor) {
        return actor.person().equals(report.absence().person()) || actor.has(Capability.AUDITOR)
                || HandingBack.acted(report, actor.person().value())
                || actor.posts().stream().anyMatch(acting -> OFFICE.contains(acting.post().kind()) && !acting.duties().isEmpty());
    }

    private static HandBackView view(Report report) {
        String person = report.absence().person().value();
        Instant end = report.absence().until();
        return new HandBackView(report.absence().id(), person,
                report.directory().person(report.absence().person()).map(Person::name).orElse(person),
                Optional.ofNullable(report.absence().from()), report.until(), report.until().equals(end),
                report.posts().stream().map(post -> new PostView(post.value(), title(report, post))).toList(),
                report.acts().stream().map(act -> view(report, act)).toList(), report.silent().stream().map(MissingView::new).toList());
    }

    private static ActView view(Report report, Act act) {
        return new ActView(act.at(), act.service(), act.post().value(), title(report, act.post()), act.person(), act.name(), act.action(),
                act.subject(), act.clause(), act.receipt());
    }

    private static String title(Report report, PostId post) {
        return report.directory().post(post).map(Post::title).orElse(post.value());
    }
}
