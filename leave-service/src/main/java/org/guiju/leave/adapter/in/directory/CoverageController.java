package org.guiju.leave.adapter.in.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.web.Etags;
import org.guiju.leave.application.directory.Governing;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.PostId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who may act for which post. */
@RestController
class CoverageController {

    private final ReadingTheDirectory reading;
    private final Governing governing;
    private final CoverageTexts texts;
    private final Clock clock;

    CoverageController(ReadingTheDirectory reading, Governing governing, CoverageTexts texts, Clock clock) {
        this.reading = reading;
        this.governing = governing;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/api/v1/coverage")
    Mono<ResponseEntity<CoverageView>> coverage(@RequestParam String post, @RequestParam Optional<String> at,
            @RequestParam Optional<Duty> duty, Actor actor, Language language) {
        PostId id = Moments.id(In.QUERY, "post", post, PostId::of);
        Instant moment = at.map(written -> Moments.read(In.QUERY, "at", written)).orElseGet(clock::instant);
        Duty asked = duty.orElse(Duty.PAPERS);
        return reading.of(actor.jurisdiction()).map(directory -> Etags.ok(directory.version(), texts.view(
                directory.coverage(id, moment, asked), directory, governing.book(actor.jurisdiction(), moment), moment, asked,
                language)));
    }
}
