package org.guiju.leave.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.directory.Entrusting;
import org.guiju.leave.domain.directory.Pairing;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.ADirectory;
import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.rulebook.BoundRules;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;
import org.jspecify.annotations.Nullable;

import static org.guiju.regulation.posts.ADirectory.day;

/** The rules of one shipped rulebook, put to the small cases of the tests. */
final class Judged {

    private static final RuleBooks BOOKS = RuleBooks.shipped();
    private static final BoundRules BOUND = BoundRules.bind(BOOKS, CoverRules.definitions());

    private final CoverRules rules;

    private Judged(CoverRules rules) {
        this.rules = rules;
    }

    static Judged by(String jurisdiction) {
        return new Judged(CoverRules.of(BOUND, BOOKS.inForce(Jurisdiction.of(jurisdiction), LocalDate.of(2026, 11, 24)).orElseThrow()));
    }

    CoverRules rules() {
        return rules;
    }

    /** Head, executive deputy, three deputies and the office's director, with the regime this rulebook gives. */
    ADirectory directory() {
        return ADirectory.of(rules.book().jurisdiction().id()).regime(rules.regime(null, null)).post("head").post("executive-deputy")
                .post("deputy-a", "deputy", "government").post("deputy-b", "deputy", "government")
                .post("deputy-c", "deputy", "government").post("office-director");
    }

    Findings entrusting(ADirectory directory, Entrustment.Kind kind, String post, String to, @Nullable String matter, String from,
            @Nullable String until, Duty... duties) {
        DirectoryFacts facts = directory.facts();
        PersonId person = DirectorySnapshot.of(facts).holder(PostId.of(to), day(from)).orElse(null);
        return new Entrusting(new Entrustment("e", kind, PostId.of(post), PostId.of(to), person, PostId.of("head"), Set.of(duties), matter,
                null, day(from), until == null ? null : day(until)), facts, true).judge(rules);
    }

    /** A special task that the post has entrusted another with. */
    Findings entrustedBy(ADirectory directory, String grantor, String to, String matter, String from, String until) {
        return new Entrusting(new Entrustment("e", Entrustment.Kind.SPECIAL_TASK, PostId.of(grantor), PostId.of(to), null, PostId.of(grantor),
                Set.of(Duty.ACTIVITIES), matter, null, day(from), day(until)), directory.facts(), true).judge(rules);
    }

    Findings pairing(ADirectory directory, String a, String b) {
        DirectorySnapshot snapshot = directory.snapshot();
        return new Pairing(new AbPair(PostId.of(a), PostId.of(b), null, day("2024-01-01"), null),
                snapshot.post(PostId.of(a)).orElseThrow(), snapshot.post(PostId.of(b)).orElseThrow(), snapshot.facts().pairs())
                .judge(rules);
    }

    static List<String> codes(Findings findings) {
        return findings.breaches().stream().map(Breach::code).toList();
    }

    static @Nullable String who(ADirectory directory, String post, String on, Duty duty) {
        Coverage coverage = directory.snapshot().coverage(PostId.of(post), day(on), duty);
        return coverage.person().map(PersonId::value).orElse(null);
    }
}
