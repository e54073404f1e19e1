package org.guiju.leave.domain.dutyroster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.guiju.leave.domain.KindSet;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.Person;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;

/** Which leaders there are on a day, and which of them are away at some time of it. A duty lasts from midnight to midnight in Shanghai. */
public final class Presence {

    private final DirectorySnapshot directory;
    private final KindSet kinds;
    private final Map<PersonId, List<Absence>> absences;

    public Presence(DirectorySnapshot directory, KindSet kinds) {
        this.directory = directory;
        this.kinds = kinds;
        this.absences = directory.facts().absences().stream().collect(Collectors.groupingBy(Absence::person));
    }

    /** The leaders who hold their post all that day, there or away, in the regulation's order; each person once. */
    public List<Leader> leaders(LocalDate day) {
        List<Leader> leaders = new ArrayList<>();
        for (String kind : kinds.ids()) {
            directory.postsOfKind(kind, begin(day)).stream().sorted(Comparator.comparing(Post::id))
                    .forEach(post -> holder(post.id(), day)
                            .filter(person -> leaders.stream().noneMatch(known -> known.person().equals(person)))
                            .ifPresent(person -> leaders.add(new Leader(person, name(person), post.id(), post.title(), leaders.size(),
                                    since(person)))));
        }
        return List.copyOf(leaders);
    }

    /** The person as a leader of that day; empty where the person is none. */
    public Optional<Leader> leader(PersonId person, LocalDate day) {
        return leaders(day).stream().filter(leader -> leader.person().equals(person)).findFirst();
    }

    /** Whether the person is away at some time of that day. */
    public boolean away(PersonId person, LocalDate day) {
        Instant begin = begin(day);
        Instant end = begin(day.plusDays(1));
        return absences.getOrDefault(person, List.of()).stream()
                .anyMatch(a -> (a.from() == null || a.from().isBefore(end)) && (a.until() == null || a.until().isAfter(begin)));
    }

    /** The person's duty that day as it is judged. */
    public Seat seat(LocalDate day, PersonId person, boolean reachable) {
        return new Seat(day, person, name(person), leader(person, day).isPresent(), away(person, day), reachable);
    }

    /** Name of a person; the id where the directory has none. */
    public String name(PersonId person) {
        return directory.person(person).map(Person::name).orElse(person.value());
    }

    private Optional<PersonId> holder(PostId post, LocalDate day) {
        return directory.holder(post, begin(day)).filter(person -> directory.holder(post, begin(day.plusDays(1)).minusNanos(1))
                .filter(person::equals).isPresent());
    }

    private Optional<LocalDate> since(PersonId person) {
        List<Holding> held = directory.facts().holdings().stream()
                .filter(h -> h.person().equals(person) && directory.post(h.post()).filter(kinds::contains).isPresent()).toList();
        return held.stream().anyMatch(h -> h.from() == null) ? Optional.empty()
                : held.stream().map(Holding::from).min(Comparator.naturalOrder())
                        .map(from -> LocalDate.ofInstant(from, WorkingCalendar.ZONE));
    }

    static Instant begin(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
