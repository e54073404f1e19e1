package org.guiju.leave.adapter.in.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Link;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.rulebook.RuleBooks;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the neighbours ask. */
@RestController
class InternalController {

    private final ReadingTheDirectory reading;
    private final RuleBooks books;
    private final Clock clock;

    InternalController(ReadingTheDirectory reading, RuleBooks books, Clock clock) {
        this.reading = reading;
        this.books = books;
        this.clock = clock;
    }

    /**
     * @param standing  {@code holds}, {@code covers} or {@code holds-but-away}
     * @param onlySince where the cover hands over only what is new: since when
     */
    record PostView(String post, String kind, String title, String unit, boolean covered, ActingPost.Standing standing, Set<Duty> duties,
            Optional<Instant> onlySince, Optional<Instant> until, List<ChainView> chain) {}

    record ChainView(String post, String title, Optional<String> person, Optional<String> name, Link.Why why, Optional<String> item,
            Optional<Instant> from, Optional<Instant> until) {}

    record PostsView(List<PostView> posts) {}

    @GetMapping("/internal/directory/{jurisdiction}")
    Mono<ResponseEntity<DirectoryFacts>> directory(@PathVariable String jurisdiction, ServerWebExchange exchange) {
        Jurisdiction government = government(jurisdiction);
        return reading.of(government).map(directory -> {
            String etag = "\"" + directory.version() + "-" + Integer.toHexString(reading.regimes(government).toString().hashCode()) + "\"";
            return exchange.checkNotModified(etag) ? ResponseEntity.status(304).eTag(etag).build()
                    : ResponseEntity.ok().eTag(etag).body(directory.facts());
        });
    }

    @GetMapping("/internal/posts/{jurisdiction}/{person}")
    Mono<PostsView> posts(@PathVariable String jurisdiction, @PathVariable String person) {
        PersonId id = Moments.id(In.PATH, "person", person, PersonId::of);
        return reading.of(government(jurisdiction)).map(directory -> new PostsView(
                directory.postsOf(id, clock.instant()).stream().map(post -> view(post, directory)).toList()));
    }

    private static PostView view(ActingPost acting, DirectorySnapshot directory) {
        return new PostView(acting.post().id().value(), acting.post().kind(), acting.post().title(), acting.post().unit().value(),
                acting.covered(), acting.standing(), acting.duties(), Optional.ofNullable(acting.onlySince()), Optional.ofNullable(acting.until()),
                acting.chain().stream().map(link -> new ChainView(link.post().value(), CoverageTexts.title(link.post(), directory),
                        Optional.ofNullable(link.person()).map(PersonId::value),
                        Optional.ofNullable(link.person()).map(p -> CoverageTexts.person(p, directory).name()), link.why(),
                        Optional.ofNullable(link.item()), Optional.ofNullable(link.from()), Optional.ofNullable(link.until()))).toList());
    }

    private Jurisdiction government(String written) {
        Jurisdiction jurisdiction = Moments.id(In.PATH, "jurisdiction", written, Jurisdiction::of);
        if (!books.jurisdictions().contains(jurisdiction)) {
            throw ProblemException.notFound(written);
        }
        return jurisdiction;
    }
}
