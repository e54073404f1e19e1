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
        return reading.of(jurisdiction).map(directory -> leader(directory, id, noon(day)));
    }

    /** The holder of the post at an instant. @throws Unfit where there is no such post, or nobody holds it then */
    public static Leader leader(DirectorySnapshot directory, PostId id, Instant at) {
        Post post = directory.post(id).orElseThrow(() -> unfit(id, "unknown-post", Map.of()));
        PersonId person = directory.holder(id, at).orElseThrow(() -> unfit(id, "nobody-held-it",
                Map.of("post", post.title(), "day", LocalDate.ofInstant(at, WorkingCalendar.ZONE).toString())));
        return leader(directory, post, person);
    }

    private static Unfit unfit(PostId post, String code, Map<String, Object> facts) {
        return new Unfit(List.of(new Unfit.Part("/post", post.value(), code, facts)));
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
