package org.guiju.leave.adapter.in.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.web.Etags;
import org.guiju.leave.adapter.in.directory.CoverageView.PersonView;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.Dated;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.Person;
import org.guiju.regulation.posts.Portfolio;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.Unit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The directory as lists, at any instant. */
@RestController
@RequestMapping("/api/v1/directory")
class DirectoryController {

    private final ReadingTheDirectory reading;
    private final Clock clock;

    DirectoryController(ReadingTheDirectory reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** @param asOf the instant the list is about */
    record Listed<T>(Instant asOf, long version, List<T> items) {}

    record MemberView(String post, String title, String kind, Optional<PersonView> holder) {}

    @GetMapping("/units")
    Mono<ResponseEntity<Listed<Unit>>> units(@RequestParam Optional<String> at, Actor actor) {
        return dated(at, actor, DirectoryFacts::units);
    }

    @GetMapping("/posts")
    Mono<ResponseEntity<Listed<Post>>> posts(@RequestParam Optional<String> at, Actor actor) {
        return dated(at, actor, DirectoryFacts::posts);
    }

    @GetMapping("/persons")
    Mono<ResponseEntity<Listed<Person>>> persons(@RequestParam Optional<String> at, Actor actor) {
        return list(at, actor, (directory, moment) -> directory.facts().persons());
    }

    @GetMapping("/holdings")
    Mono<ResponseEntity<Listed<Holding>>> holdings(@RequestParam Optional<String> at, Actor actor) {
        return dated(at, actor, DirectoryFacts::holdings);
    }

    @GetMapping("/portfolios")
    Mono<ResponseEntity<Listed<Portfolio>>> portfolios(@RequestParam Optional<String> at, Actor actor) {
        return dated(at, actor, DirectoryFacts::portfolios);
    }

    @GetMapping("/ab-pairs")
    Mono<ResponseEntity<Listed<AbPair>>> pairs(@RequestParam Optional<String> at, Actor actor) {
        return dated(at, actor, DirectoryFacts::pairs);
    }

    @GetMapping("/entrustments")
    Mono<ResponseEntity<Listed<Entrustment>>> entrustments(@RequestParam Optional<String> at, Actor actor) {
        return dated(at, actor, DirectoryFacts::entrustments);
    }

    @GetMapping("/absences")
    Mono<ResponseEntity<Listed<Absence>>> absences(@RequestParam Optional<String> at, Actor actor) {
        return dated(at, actor, DirectoryFacts::absences);
    }

    /** The members of the government (组成人员), vacant posts among them. */
    @GetMapping("/members")
    Mono<ResponseEntity<Listed<MemberView>>> members(@RequestParam Optional<String> at, Actor actor) {
        Instant moment = moment(at);
        return reading.of(actor.jurisdiction()).flatMap(directory -> reading.members(actor.jurisdiction(), moment)
                .map(members -> Etags.ok(directory.version(), new Listed<>(moment, directory.version(), members.stream()
                        .map(member -> new MemberView(member.post().id().value(), member.post().title(), member.post().kind(),
                                member.holder().map(id -> CoverageTexts.person(id, directory))))
                        .toList()))));
    }

    private <T extends Dated> Mono<ResponseEntity<Listed<T>>> dated(Optional<String> at, Actor actor,
            Function<DirectoryFacts, List<T>> facts) {
        return list(at, actor, (directory, moment) -> facts.apply(directory.facts()).stream().filter(f -> f.holdsAt(moment)).toList());
    }

    private <T> Mono<ResponseEntity<Listed<T>>> list(Optional<String> at, Actor actor,
            BiFunction<DirectorySnapshot, Instant, List<T>> items) {
        Instant moment = moment(at);
        return reading.of(actor.jurisdiction()).map(directory -> Etags.ok(directory.version(),
                new Listed<>(moment, directory.version(), items.apply(directory, moment))));
    }

    private Instant moment(Optional<String> at) {
        return at.map(written -> Moments.read(In.QUERY, "at", written)).orElseGet(clock::instant);
    }
}
