package org.guiju.leave.application.research;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Person;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import reactor.core.publisher.Mono;

/** Finds out who held a post on a day. */
public final class WhoseLine {

    private static final int NOON = 12;

    private final ReadingTheDirectory reading;

    public WhoseLine(ReadingTheDirectory reading) {
        this.reading = reading;
    }

    /**
     * The holder of the post on the day.
     *
     * @return the leader; {@link Unfit} where there is no such post, or nobody held it
     */
    public Mono<Leader> of(Jurisdiction jurisdiction, PostId id, LocalDate day) {
        return reading.of(jurisdiction).map(directory -> {
            Instant at = noon(day);
            Post post = directory.post(id).orElseThrow(() -> new Unfit(List.of(new Unfit.Part("/post", id.value(), "unknown-post", Map.of()))));
            return directory.holder(id, at).map(person -> leader(directory, post, person)).orElseThrow(() -> new Unfit(List.of(
                    new Unfit.Part("/post", id.value(), "nobody-held-it", Map.of("post", post.title(), "day", day.toString())))));
        });
    }

    /** A person in a post, as the ledger writes it. */
    public static Leader leader(DirectorySnapshot directory, Post post, PersonId person) {
        return new Leader(person.value(), directory.person(person).map(Person::name).orElse(person.value()), post.id().value(), post.title(),
                post.kind(), post.unit().value());
    }

    /** Noon of a day: the holder of the day's greater part. */
    public static Instant noon(LocalDate day) {
        return day.atTime(NOON, 0).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
