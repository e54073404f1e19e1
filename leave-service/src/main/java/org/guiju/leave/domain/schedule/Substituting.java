package org.guiju.leave.domain.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * A leader cannot attend, and another has to be found.
 *
 * @param version    of the substitution that was looked at; 0 for a new one
 * @param step       what is done about it
 * @param missed     what he cannot attend
 * @param reason     why
 * @param substitute the leader whom the office names; empty while nobody is
 * @param known      what else is known of the schedule of whoever might go instead
 * @param directory  who holds what and who is away
 * @param by         person who does it
 * @param as         post in which he does it
 * @param at         when
 */
public record Substituting(long version, SubstitutionStep step, Engagement missed, String reason, Optional<PostId> substitute,
        List<Engagement> known, DirectoryFacts directory, PersonId by, PostId as, Instant at) {

    public Substituting {
        known = List.copyOf(known);
    }

    /** What the rules find: the partner goes by himself where he is there, otherwise the office finds somebody. */
    public Findings judge(Schedule schedule, CoverRules cover) {
        if (schedule.standIn().isEmpty()) {
            return Findings.satisfied(cover.basis());
        }
        Schedule.StandingIn rule = schedule.standIn().get();
        DirectorySnapshot snapshot = DirectorySnapshot.of(directory);
        return rule.ground().holds().and(switch (step) {
            case TELL -> ownOrOffice(rule.ground(), snapshot)
                    .and(reason.isBlank() ? rule.ground().broken("leave-substitution-without-reason", Map.of()) : Findings.none())
                    .and(whoGoes(rule.ground(), snapshot));
            case NAME -> found(rule, snapshot);
            case WITHDRAW -> ownOrOffice(rule.ground(), snapshot);
        });
    }

    private Findings ownOrOffice(Ground ground, DirectorySnapshot snapshot) {
        boolean own = snapshot.holder(missed.post(), missed.from()).filter(by::equals).isPresent();
        return own || isInOffice(snapshot) ? Findings.none()
                : ground.brokenByActor("leave-substitution-told-by-other", Map.of("post", title(snapshot, as), "leader", title(snapshot, missed.post())));
    }

    private Findings whoGoes(Ground ground, DirectorySnapshot snapshot) {
        Optional<PostId> partner = snapshot.partnerOf(missed.post(), missed.from())
                .filter(post -> isFree(snapshot, post));
        return partner.map(post -> ground.obliges("leave-partner-attends", Map.of("post", title(snapshot, post))))
                .orElseGet(() -> ground.obliges("leave-office-coordinates", Map.of("what", missed.what())));
    }

    private Findings found(Schedule.StandingIn rule, DirectorySnapshot snapshot) {
        Findings findings = isInOffice(snapshot) ? Findings.none()
                : rule.ground().brokenByActor("leave-substitute-by-other", Map.of("post", title(snapshot, as)));
        return substitute.map(post -> findings.and(fit(rule, snapshot, post))).orElse(findings);
    }

    private Findings fit(Schedule.StandingIn rule, DirectorySnapshot snapshot, PostId post) {
        boolean eligible = !post.equals(missed.post()) && snapshot.post(post).filter(rule.among()::contains).isPresent();
        if (!eligible) {
            return rule.ground().broken("leave-substitute-not-eligible", Map.of("post", title(snapshot, post), "eligible", rule.among().terms()));
        }
        return isFree(snapshot, post) ? Findings.none() : rule.ground().broken("leave-substitute-not-free",
                Map.of("post", title(snapshot, post), "what", collision(post).map(Engagement::what).orElse("外出")));
    }

    private boolean isFree(DirectorySnapshot snapshot, PostId post) {
        return snapshot.coverage(post, missed.from(), Duty.ACTIVITIES) instanceof Coverage.HeldBy && collision(post).isEmpty();
    }

    private Optional<Engagement> collision(PostId post) {
        return known.stream().filter(engagement -> engagement.post().equals(post) && engagement.collides(missed)).findFirst();
    }

    private boolean isInOffice(DirectorySnapshot snapshot) {
        return snapshot.postsOf(by, at).stream()
                .anyMatch(acting -> snapshot.unit(acting.post().unit()).filter(unit -> unit.kind().equals(PostKinds.OFFICE)).isPresent());
    }

    private static String title(DirectorySnapshot snapshot, PostId post) {
        return snapshot.post(post).map(Post::title).orElse(post.value());
    }
}
