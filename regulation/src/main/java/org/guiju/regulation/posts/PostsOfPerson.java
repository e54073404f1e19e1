package org.guiju.regulation.posts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.guiju.regulation.posts.ActingPost.Standing;
import org.jspecify.annotations.Nullable;

/** Gathers the posts in which one person stands at one instant. */
final class PostsOfPerson {

    private final DirectorySnapshot directory;
    private final PersonId person;
    private final Instant at;

    PostsOfPerson(DirectorySnapshot directory, PersonId person, Instant at) {
        this.directory = directory;
        this.person = person;
        this.at = at;
    }

    List<ActingPost> list() {
        List<ActingPost> list = new ArrayList<>();
        Set<PostId> candidates = new TreeSet<>();
        for (PostId id : directory.everHeld(person)) {
            Seat seat = directory.seat(id);
            if (seat != null && seat.post().holdsAt(at) && person.equals(seat.holder(at))) {
                list.add(held(seat));
                candidates.addAll(mayCover(seat));
            }
        }
        for (PostId candidate : candidates) {
            ActingPost covered = covered(candidate);
            if (covered != null) {
                list.add(covered);
            }
        }
        return List.copyOf(list);
    }

    private ActingPost held(Seat seat) {
        Coverage coverage = directory.coverage(seat.post().id(), at);
        boolean there = coverage instanceof Coverage.HeldBy;
        return new ActingPost(seat.post(), there ? Standing.HOLDS : Standing.HOLDS_BUT_AWAY,
                there ? EnumSet.allOf(Duty.class) : Set.of(), coverage.chain().subList(0, 1), coverage.until());
    }

    /** The posts for which the holder of this one can be a stand-in at all. */
    private Set<PostId> mayCover(Seat seat) {
        Set<PostId> posts = new TreeSet<>();
        seat.pairs().allAt(at).forEach(pair -> posts.add(seat.partner(pair)));
        seat.covers().stream().filter(e -> e.holdsAt(at)).map(Entrustment::post).forEach(posts::add);
        directory.regime(at).map(CoverRegime::gaps)
                .filter(gaps -> seat.post().kind().equals(gaps.automatic()))
                .ifPresent(gaps -> gaps.kinds().forEach(
                        kind -> directory.postsOfKind(kind, at).forEach(post -> posts.add(post.id()))));
        return posts;
    }

    private @Nullable ActingPost covered(PostId candidate) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        Coverage shown = null;
        Instant until = null;
        for (Duty duty : Duty.values()) {
            Coverage coverage = directory.coverage(candidate, at, duty);
            if (coverage.until() != null && (until == null || coverage.until().isBefore(until))) {
                until = coverage.until();
            }
            if (coverage instanceof Coverage.CoveredBy && coverage.mayAct(person)) {
                duties.add(duty);
                shown = shown == null ? coverage : shown;
            }
        }
        Seat seat = directory.seat(candidate);
        return shown == null || seat == null ? null
                : new ActingPost(seat.post(), Standing.COVERS, duties, shown.chain(), onlySince(seat), until);
    }

    private @Nullable Instant onlySince(Seat seat) {
        PersonId holder = seat.holder(at);
        Absence absence = holder == null ? null : directory.absences(holder).at(at);
        return absence == null ? null : absence.onlySince();
    }
}
