package org.guiju.leave.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.guiju.leave.domain.directory.Change;
import org.guiju.leave.domain.directory.DirectoryEdit;
import org.guiju.leave.domain.directory.HandingOver;
import org.guiju.leave.domain.directory.Importing;
import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.HandOver;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.regulation.posts.ADirectory.day;

/** Whatever is written into a directory from one day on, who could act before that day stays as it was answered. */
class ThePastStaysTest {

    private static final List<String> GOVERNMENTS = List.of("ziyuan", "anze", "boli", "ziyang", "xiangshan");
    private static final List<String> POSTS = List.of("head", "executive-deputy", "deputy-a", "deputy-b", "deputy-c", "office-director");
    private static final Instant START = day("2024-01-01");

    @Property(tries = 300)
    void noEditFromADayOnChangesAnAnswerAboutAnEarlierInstant(@ForAll long seed, @ForAll @IntRange(max = 4) int government) {
        Random random = new Random(seed);
        DirectoryFacts facts = Judged.by(GOVERNMENTS.get(government)).directory().unit("water", "department").inCharge("deputy-a", "water")
                .pair("deputy-a", "deputy-b", "x-1.1").facts();
        Map<Instant, List<String>> answered = new HashMap<>();
        Instant now = START;
        for (int step = 0; step < 12; step++) {
            Instant before = now;
            now = now.plus(Duration.ofHours(1 + random.nextInt(48)));
            Instant asked = before.plusSeconds(random.nextLong(Duration.between(before, now).toSeconds()));
            answered.put(asked, answers(facts, asked));
            facts = edit(facts, now, random).appliedTo(facts);
            for (Map.Entry<Instant, List<String>> then : answered.entrySet()) {
                assertThat(answers(facts, then.getKey())).as("asked again after %d edits", step + 1).isEqualTo(then.getValue());
            }
        }
    }

    private static List<String> answers(DirectoryFacts facts, Instant at) {
        DirectorySnapshot directory = DirectorySnapshot.of(facts);
        List<String> answers = new ArrayList<>();
        for (Post post : facts.posts()) {
            for (Duty duty : Duty.values()) {
                Coverage coverage = directory.coverage(post.id(), at, duty);
                answers.add(post.id() + " " + duty + " " + coverage.person().map(PersonId::value).orElse("—") + " " + coverage.items());
            }
        }
        answers.add(String.valueOf(directory.leaderInCharge(UnitId.of("water"), at)));
        return answers;
    }

    /** One edit as the service makes it: nothing of it begins or ends before now. */
    private static DirectoryEdit edit(DirectoryFacts facts, Instant now, Random random) {
        PostId post = any(random);
        Instant from = now.plus(Duration.ofHours(random.nextInt(30)));
        Instant until = from.plus(Duration.ofHours(1 + random.nextInt(100)));
        return switch (random.nextInt(7)) {
            case 0 -> HandingOver.beginsAt(facts, post, from) ? none(facts)
                    : HandingOver.post(facts, post, random.nextBoolean() ? null : PersonId.of(any(random).value()), from);
            case 1 -> HandingOver.beginsAt(facts, UnitId.of("water"), from) ? none(facts)
                    : HandingOver.unit(facts, UnitId.of("water"), random.nextInt(4) == 0 ? null : post, from);
            case 2 -> DirectoryEdit.of(facts.jurisdiction(), new Entrustment("e" + random.nextLong(Long.MAX_VALUE),
                    Entrustment.Kind.values()[random.nextInt(4)], post, any(random), null, PostId.of("head"),
                    Set.of(Duty.PAPERS, Duty.ACTIVITIES), null, "x-1.2", from, until), Change.What.ADDED);
            case 3 -> DirectoryEdit.of(facts.jurisdiction(), new AbPair(post, any(random), "x-1.3", from, until), Change.What.ADDED);
            case 4 -> ended(facts, now, random);
            case 5 -> Importing.edit(facts, without(facts, random), now);
            default -> DirectoryEdit.of(facts.jurisdiction(), new Absence("a" + random.nextLong(Long.MAX_VALUE),
                    PersonId.of(any(random).value()), "business-trip", random.nextBoolean() ? HandOver.ONLY_NEW : HandOver.ALL, from,
                    random.nextInt(4) == 0 ? null : until), Change.What.ADDED);
        };
    }

    /** A return, early or late, at the instant it happens. */
    private static DirectoryEdit ended(DirectoryFacts facts, Instant now, Random random) {
        return facts.absences().stream().filter(a -> a.holdsAt(now) && !now.equals(a.from())).findFirst()
                .map(a -> DirectoryEdit.of(facts.jurisdiction(), a.until(now.plus(Duration.ofHours(random.nextInt(20)))), Change.What.ENDED))
                .orElseGet(() -> none(facts));
    }

    private static DirectoryEdit none(DirectoryFacts facts) {
        return new DirectoryEdit(DirectoryFacts.empty(facts.jurisdiction()), DirectoryFacts.empty(facts.jurisdiction()), List.of());
    }

    /** A file that leaves out some of what is on record. */
    private static DirectoryFacts without(DirectoryFacts facts, Random random) {
        return new DirectoryFacts(facts.jurisdiction(), facts.version(), facts.units(), facts.posts(), facts.persons(),
                facts.holdings().stream().filter(_ -> random.nextInt(4) > 0).toList(),
                facts.portfolios().stream().filter(_ -> random.nextInt(4) > 0).toList(),
                facts.pairs().stream().filter(_ -> random.nextInt(4) > 0).toList(), facts.entrustments(), facts.absences(), List.of());
    }

    private static PostId any(Random random) {
        return PostId.of(POSTS.get(random.nextInt(POSTS.size())));
    }
}
