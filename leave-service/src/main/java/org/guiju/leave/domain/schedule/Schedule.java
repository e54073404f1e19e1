package org.guiju.leave.domain.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.LeaderKinds;
import org.guiju.leave.domain.journey.Applicants;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Ground;

/**
 * Leaders' schedules.
 *
 * @param watched whose collisions are told early, so that one engagement can be moved
 * @param standIn who goes in place of a leader who cannot
 */
public record Schedule(Optional<Watching> watched, Optional<StandingIn> standIn) {

    private static final String KEY = "leave.schedule";
    static final RuleKey RULE = RuleKey.of(KEY);

    /** Whose schedule is looked at. */
    public record Watching(Ground ground, Applicants applicants) {}

    /** @param among kinds of post of whom the office finds one */
    public record StandingIn(Ground ground, KindSet among) {}

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<Schedule> definition() {
        return Defined.by(KEY, Schedule::read);
    }

    private static Schedule read(RuleBook book, Params.Reading reading) {
        Optional<Watching> watched = Optional.empty();
        Optional<StandingIn> standIn = Optional.empty();
        for (Item item : book.items(RULE)) {
            Params params = reading.of(item);
            if (params.choice("aspect", Set.of("conflicts", "stand-in")).equals("conflicts")) {
                watched = Optional.of(new Watching(Ground.of(item), Applicants.read(book, params)));
            } else {
                params.leave("reasonRequired", "by");
                standIn = Optional.of(new StandingIn(Ground.of(item), LeaderKinds.meant(book, params.posts("among"), List.of())));
            }
        }
        return new Schedule(watched, standIn);
    }

    /** Every two engagements of one post that collide, in the order in which the collisions begin. */
    public static List<Conflict> conflicts(List<Engagement> engagements) {
        List<Engagement> sorted = engagements.stream()
                .sorted(Comparator.comparing(Engagement::from).thenComparing(Engagement::until).thenComparing(Engagement::what)).toList();
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Engagement first = sorted.get(i);
            for (Engagement second : sorted.subList(i + 1, sorted.size())) {
                if (first.post().equals(second.post()) && first.collides(second)) {
                    conflicts.add(new Conflict(first, second));
                }
            }
        }
        return List.copyOf(conflicts);
    }

    /** What of the known engagements of the same post collides with this one, in the order in which they begin. */
    public static List<Engagement> collidingWith(Engagement engagement, List<Engagement> known) {
        return known.stream().filter(other -> other.post().equals(engagement.post()) && other.collides(engagement))
                .sorted(Comparator.comparing(Engagement::from).thenComparing(Engagement::what)).toList();
    }

    @Override
    public String toString() {
        return "Schedule[" + watched.map(w -> w.ground() + ": " + String.join("、", w.applicants().terms()) + "的日程冲突及早提示").orElse("")
                + standIn.map(s -> "；" + s.ground() + ": 不能出席的由办公室协调" + s.among() + "代行").orElse("") + "]";
    }
}
