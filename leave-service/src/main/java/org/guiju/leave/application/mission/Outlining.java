package org.guiju.leave.application.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.application.research.WhoseLine;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.leave.domain.mission.Member;
import org.guiju.leave.domain.mission.Outline;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.Unit;
import org.guiju.regulation.posts.UnitId;
import reactor.core.publisher.Mono;

/** Makes an outline of what was said, with the names the directory knows. */
public final class Outlining {

    private final ReadingTheDirectory reading;

    public Outlining(ReadingTheDirectory reading) {
        this.reading = reading;
    }

    /** A member as said: either the post the person holds, or the name of somebody the directory does not know. */
    public record Said(Optional<PostId> post, Optional<String> name, Optional<String> title, String task) {}

    /** What was said of a group. */
    public record Wish(UnitId unit, String task, String reason, String nature, List<String> funding, List<String> countries,
            List<Said> members, LocalDate first, LocalDate last) {
        public Wish {
            funding = List.copyOf(funding);
            countries = List.copyOf(countries);
            members = List.copyOf(members);
        }
    }

    /** @return the outline; {@link Unfit} with everything the directory does not know */
    public Mono<Outline> of(Jurisdiction jurisdiction, Wish wish) {
        return reading.of(jurisdiction).map(directory -> {
            List<Unfit.Part> wrong = new ArrayList<>();
            Optional<Unit> unit = directory.unit(wish.unit());
            if (unit.isEmpty()) {
                wrong.add(new Unfit.Part("/unit", wish.unit().value(), "unknown-unit", Map.of()));
            }
            List<Member> members = new ArrayList<>();
            for (int i = 0; i < wish.members().size(); i++) {
                member(directory, wish.members().get(i), "/members/" + i, WhoseLine.noon(wish.first()), wrong).ifPresent(members::add);
            }
            if (!wrong.isEmpty()) {
                throw new Unfit(wrong);
            }
            return new Outline(wish.unit().value(), unit.orElseThrow().name(), wish.task(), wish.reason(), wish.nature(), wish.funding(),
                    wish.countries(), members, wish.first(), wish.last());
        });
    }

    private static Optional<Member> member(DirectorySnapshot directory, Said said, String pointer, Instant at, List<Unfit.Part> wrong) {
        if (said.post().isEmpty()) {
            Optional<Member> named = written(said.name()).flatMap(name -> written(said.title())
                    .map(title -> new Member(name, Optional.empty(), Optional.empty(), title, said.task())));
            if (named.isEmpty()) {
                wrong.add(new Unfit.Part(pointer, "", "member-unnamed", Map.of()));
            }
            return named;
        }
        PostId id = said.post().get();
        Optional<Post> post = directory.post(id);
        Optional<Leader> holder = post.flatMap(known -> directory.holder(id, at).map(person -> WhoseLine.leader(directory, known, person)));
        if (holder.isEmpty()) {
            wrong.add(new Unfit.Part(pointer + "/post", id.value(), post.isEmpty() ? "unknown-post" : "nobody-held-it",
                    Map.of("post", post.map(Post::title).orElse(id.value()), "day", at.toString().substring(0, 10))));
        }
        return holder.map(held -> new Member(held.name(), Optional.of(held.person()), Optional.of(held.kind()), held.postTitle(), said.task()));
    }

    private static Optional<String> written(Optional<String> text) {
        return text.map(String::strip).filter(said -> !said.isEmpty());
    }
}
