package org.guiju.leave.domain.departure;

import java.util.List;
import java.util.Map;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.filing.Filing;
import org.guiju.leave.domain.journey.Departure;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** The leader whom a traveller names to the office as acting (代行领导), where one has to be named. */
record NamedLeader(Check check) {

    Findings judge() {
        Departure departure = check.departure();
        return check.rules().filing().stream().flatMap(rule -> rule.duties().stream())
                .filter(duty -> duty.actingLeader().isPresent() && duty.applicants().include(departure.traveller())
                        && duty.occasion().met(departure.purpose(), departure.reach()))
                .map(duty -> judge(duty, duty.actingLeader().orElseThrow())).reduce(Findings.none(), Findings::and);
    }

    private Findings judge(Filing.Duty duty, KindSet pool) {
        Ground ground = duty.ground();
        if (check.departure().actingLeader().isEmpty()) {
            return ground.broken("leave-acting-leader-missing", Map.of());
        }
        PostId named = check.departure().actingLeader().get();
        String title = check.addressing().title(named);
        if (check.directory().post(named).filter(pool::contains).isEmpty()) {
            return ground.broken("leave-acting-leader-not-eligible", Map.of("post", title, "eligible", pool.terms()));
        }
        if (check.addressing().isOwn(named)) {
            return ground.broken("leave-acting-leader-oneself", Map.of("post", title));
        }
        if (check.isAway(named)) {
            return ground.broken("leave-acting-leader-away", Map.of("post", title));
        }
        return ground.holds().and(outOfTurn(ground, named));
    }

    /** For the head goes whom the regulation entrusts first, unless he is away as well. */
    private Findings outOfTurn(Ground ground, PostId named) {
        if (!check.departure().traveller().kind().equals(PostKinds.HEAD) || check.rules().cover().actingHead().isEmpty()) {
            return Findings.none();
        }
        KindSet first = check.rules().cover().actingHead().get().steps().getFirst().eligible();
        List<Post> before = first.ids().stream()
                .flatMap(kind -> check.directory().postsOfKind(kind, check.departure().stay().from()).stream())
                .filter(post -> !check.isAway(post.id())).toList();
        return before.isEmpty() || before.stream().anyMatch(post -> post.id().equals(named)) ? Findings.none()
                : ground.broken("leave-acting-leader-out-of-turn",
                        Map.of("post", check.addressing().title(named), "before", before.getFirst().title()));
    }
}
