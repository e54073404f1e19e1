package org.guiju.kit.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.directory.Directories;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Person;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.ruling.Findings.Grant;
import reactor.core.publisher.Mono;

/**
 * Looks up who is said to have granted an exception. Whether that kind of post may grant it is for the judge; here the post must
 * exist and somebody must act for it now.
 */
final class Grants {

    private static final String FIELD = "/" + CommandReader.EXCEPTION + "/grantedBy";

    private final Directories directories;
    private final Clock clock;

    Grants(Directories directories, Clock clock) {
        this.directories = directories;
        this.clock = clock;
    }

    Mono<Optional<Grant>> of(Jurisdiction jurisdiction, Optional<ExceptionClaim> claim) {
        return claim.map(claimed -> directories.of(jurisdiction)
                        .map(directory -> Optional.of(granted(claimed, directory, clock.instant()))))
                .orElseGet(() -> Mono.just(Optional.empty()));
    }

    private static Grant granted(ExceptionClaim claim, DirectorySnapshot directory, Instant now) {
        Post post = post(claim.grantedBy(), directory);
        String name = directory.coverage(post.id(), now).person()
                .map(person -> directory.person(person).map(Person::name).orElse(person.value()))
                .orElseThrow(() -> ProblemException.invalid(FieldFault.inBody(FIELD, claim.grantedBy(), "nobody-acts",
                        Map.of("post", post.title()))));
        return new Grant(claim.reason(), claim.grantedBy(), name, post.kind());
    }

    private static Post post(String id, DirectorySnapshot directory) {
        try {
            return directory.post(PostId.of(id)).orElseThrow(() -> ProblemException.invalid(
                    FieldFault.inBody(FIELD, id, "unknown-post", Map.of())));
        } catch (IllegalArgumentException noId) {
            throw ProblemException.invalid(FieldFault.inBody(FIELD, id, "unknown-post", Map.of()));
        }
    }
}
