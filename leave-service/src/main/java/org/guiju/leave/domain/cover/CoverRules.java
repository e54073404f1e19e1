package org.guiju.leave.domain.cover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.guiju.leave.domain.abrole.AbRole;
import org.guiju.leave.domain.actinghead.ActingHead;
import org.guiju.leave.domain.calendar.Calendar;
import org.guiju.leave.domain.delegation.Delegation;
import org.guiju.leave.domain.gapcover.GapCover;
import org.guiju.leave.domain.posts.Posts;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.CoverRegime;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Kind;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.Strength;
import org.guiju.regulation.ruling.Clause;
import org.jspecify.annotations.Nullable;

/**
 * The rules on posts and cover of one rulebook. A rule the rulebook does not speak of is absent, and nothing takes its place.
 */
public record CoverRules(RuleBook book, Optional<AbRole> abRole, Optional<GapCover> gapCover, Optional<ActingHead> actingHead,
        Optional<Posts> posts, Optional<Delegation> delegation, Optional<Calendar> calendar) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Set<Duty> ACTIVITIES = EnumSet.of(Duty.ACTIVITIES);
    private static final Set<Duty> ALL_BUT_RESERVED = EnumSet.of(Duty.PAPERS, Duty.ACTIVITIES);

    /** Every rule that is read here, to be bound at start. */
    public static List<RuleDefinition<?>> definitions() {
        return List.of(AbRole.definition(), GapCover.definition(), ActingHead.definition(), Posts.definition(), Delegation.definition(),
                Calendar.definition());
    }

    /** The rules of one rulebook. */
    public static CoverRules of(BoundRules bound, RuleBook book) {
        return new CoverRules(book, bound.rule(AbRole.definition(), book), bound.rule(GapCover.definition(), book),
                bound.rule(ActingHead.definition(), book), bound.rule(Posts.definition(), book),
                bound.rule(Delegation.definition(), book), bound.rule(Calendar.definition(), book));
    }

    /**
     * The clause that acts on the directory rest on where no other speaks of them. A regulation that says nothing of posts and cover
     * stands in for them by its first binding item: whoever keeps the directory acts under the regulation as a whole.
     *
     * @throws IllegalStateException where the rulebook binds nobody to anything: there is no ruling without a clause
     */
    public Clause basis() {
        return posts.flatMap(Posts::basis)
                .or(() -> actingHead.map(rule -> rule.steps().getFirst().clause()))
                .or(this::firstBinding)
                .orElseThrow(() -> new IllegalStateException("规则库 " + book.version() + " 没有任何有约束力的条款项，无从裁定"));
    }

    private Optional<Clause> firstBinding() {
        return book.items().stream()
                .filter(item -> item.kind() != Kind.INFORM && item.strength() == Strength.MUST)
                .map(Item::clause)
                .findFirst();
    }

    /** How a government's regulation lets posts be covered, period by period in which one version of it is in force. */
    public static List<CoverRegime> regimes(RuleBooks books, BoundRules bound, Jurisdiction jurisdiction) {
        List<LocalDate> days = books.all().stream()
                .filter(book -> book.jurisdiction().equals(jurisdiction) || book.jurisdiction().equals(Jurisdiction.NATIONAL))
                .flatMap(book -> Stream.concat(Stream.of(book.effective()), book.ended().stream()))
                .distinct().sorted().toList();
        List<CoverRegime> regimes = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Instant from = midnight(days.get(i));
            Instant until = i + 1 < days.size() ? midnight(days.get(i + 1)) : null;
            books.inForce(jurisdiction, days.get(i)).map(book -> of(bound, book).regime(from, until)).ifPresent(regimes::add);
        }
        return List.copyOf(regimes);
    }

    /** How this version lets posts be covered from an instant until another. */
    public CoverRegime regime(@Nullable Instant from, @Nullable Instant until) {
        return new CoverRegime(book.version(), abRole.map(CoverRules::pairs).orElse(null), gaps().orElse(null),
                actingHead.map(CoverRules::acting).orElse(null),
                posts.map(p -> p.ledByHead().stream().flatMap(r -> r.kinds().stream()).toList()).orElse(List.of()), from, until);
    }

    private static CoverRegime.Pairs pairs(AbRole rule) {
        boolean papers = rule.covers().isEmpty() || rule.covers().stream().anyMatch(AbRole.Cover::papers);
        return new CoverRegime.Pairs(rule.kinds().ids(),
                papers ? ALL_BUT_RESERVED : ACTIVITIES, rule.actsUnder().item());
    }

    private Optional<CoverRegime.Gaps> gaps() {
        return gapCover.map(CoverRules::gaps).or(() -> abRole.flatMap(CoverRules::namedByHead));
    }

    private static CoverRegime.Gaps gaps(GapCover rule) {
        return new CoverRegime.Gaps(rule.kinds().ids(), rule.papers() ? ALL_BUT_RESERVED : ACTIVITIES, rule.by().orElse(null),
                rule.vacancy(), rule.clause().item());
    }

    /** Where the regulation knows no cover of gaps, but its reading has the head name somebody when both partners are away. */
    private static Optional<CoverRegime.Gaps> namedByHead(AbRole rule) {
        return rule.pairings().stream().filter(AbRole.Pairing::namedByHead).findFirst()
                .map(p -> new CoverRegime.Gaps(p.kinds().ids(), ALL_BUT_RESERVED, null, false, p.clause().item()));
    }

    private static CoverRegime.ActingHead acting(ActingHead rule) {
        return new CoverRegime.ActingHead(rule.steps().stream()
                .map(step -> new CoverRegime.ActingHead.Step(step.eligible().ids(), step.awayToo().ids(), step.reserved(), step.clause().item()))
                .toList());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
