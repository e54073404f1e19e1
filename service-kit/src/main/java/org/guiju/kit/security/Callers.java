package org.guiju.kit.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** The caller of the running request. */
public final class Callers {

    private Callers() {}

    /** Who is calling; a problem 401 where nobody is signed in. */
    public static Mono<Caller> current() {
        return ReactiveSecurityContextHolder.getContext()
                .map(SecurityContext::getAuthentication)
                .ofType(JwtAuthenticationToken.class)
                .map(authentication -> of(authentication.getToken())
                        .orElseThrow(() -> ProblemException.of(ProblemKind.INVALID_TOKEN)))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(ProblemKind.UNAUTHENTICATED)));
    }

    /** The person who is calling; a problem 403 where it is not a person. */
    public static Mono<Caller.Person> person() {
        return current().ofType(Caller.Person.class).switchIfEmpty(Mono.error(() -> ProblemException.of(ProblemKind.FORBIDDEN)));
    }

    /** The caller a token names; empty where its claims do not fit together. */
    static Optional<Caller> of(Jwt token) {
        String subject = token.getSubject();
        String kind = token.getClaimAsString("kind");
        if (subject == null || subject.isBlank() || kind == null) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(token.getClaimAsString("name")).orElse(subject);
        return switch (kind) {
            case "person" -> jurisdiction(token).flatMap(where ->
                    capabilities(token).map(offices -> new Caller.Person(subject, name, where, offices)));
            case "service" -> Optional.of(new Caller.Service(subject));
            case "operator" -> Optional.of(new Caller.Operator(subject, name));
            default -> Optional.empty();
        };
    }

    /** Where a person belongs; nowhere for a subject that no directory could know. */
    private static Optional<Jurisdiction> jurisdiction(Jwt token) {
        try {
            PersonId.of(token.getSubject());
            return Optional.ofNullable(token.getClaimAsString("jurisdiction")).map(Jurisdiction::of)
                    .filter(where -> !where.equals(Jurisdiction.NATIONAL));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Nobody holds two offices: a token that says so is not believed. Unknown words open nothing. */
    private static Optional<Set<Capability>> capabilities(Jwt token) {
        List<String> words = Optional.ofNullable(token.getClaimAsStringList("capabilities")).orElse(List.of());
        Set<Capability> held = words.stream().flatMap(word -> Capability.of(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Capability.class)));
        return held.size() > 1 ? Optional.empty() : Optional.of(held);
    }
}
