package org.guiju.leave.application.cover;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.guiju.leave.application.cover.DoneByCover.Act;
import org.guiju.leave.application.cover.DoneByCover.Answer;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.PostId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts together what was done for somebody's posts while he was away: up to his return, or up to now while he still is. */
public final class HandingBack {

    private final ReadingTheDirectory reading;
    private final DoneByCover done;
    private final Clock clock;

    public HandingBack(ReadingTheDirectory reading, DoneByCover done, Clock clock) {
        this.reading = reading;
        this.done = done;
        this.clock = clock;
    }

    /**
     * The report.
     *
     * @param until  the return, or the instant of the question
     * @param posts  the posts he held meanwhile
     * @param silent parts of the platform that have not answered
     */
    public record Report(Absence absence, Instant until, List<PostId> posts, List<Act> acts, List<String> silent,
            DirectorySnapshot directory) {}

    /** Empty where there is no such absence. */
    public Mono<Report> of(Jurisdiction jurisdiction, String absence) {
        return reading.of(jurisdiction).flatMap(directory -> Mono.justOrEmpty(directory.facts().absences().stream()
                .filter(a -> a.id().equals(absence)).findFirst()).flatMap(found -> report(jurisdiction, directory, found)));
    }

    private Mono<Report> report(Jurisdiction jurisdiction, DirectorySnapshot directory, Absence absence) {
        Instant now = clock.instant();
        Instant from = absence.from() == null ? Instant.EPOCH : absence.from();
        Instant until = absence.until() == null || absence.until().isAfter(now) ? now : absence.until();
        List<PostId> posts = directory.facts().holdings().stream()
                .filter(h -> h.person().equals(absence.person()) && h.overlaps(absence)).map(Holding::post).distinct().sorted().toList();
        return Flux.fromIterable(posts)
                .concatMap(post -> from.isBefore(until) ? done.of(jurisdiction, post, from, until) : Mono.just(new Answer(List.of(), List.of())))
                .collectList()
                .map(answers -> new Report(absence, until, posts,
                        answers.stream().flatMap(answer -> answer.acts().stream()).sorted(Comparator.comparing(Act::at)).toList(),
                        answers.stream().flatMap(answer -> answer.silent().stream()).distinct().sorted().toList(), directory));
    }

    /** Whether any of the acts is this person's. */
    public static boolean acted(Report report, String person) {
        return Stream.of(report).flatMap(r -> r.acts().stream()).anyMatch(act -> act.person().equals(person));
    }
}
