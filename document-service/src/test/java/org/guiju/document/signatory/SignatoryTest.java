package org.guiju.document.signatory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Pen;
import org.guiju.document.domain.Rules;
import org.guiju.document.domain.normative.Period;
import org.guiju.document.domain.question.Signing;
import org.guiju.document.domain.review.Assessor;
import org.guiju.document.domain.review.Audience;
import org.guiju.document.domain.review.Dimension;
import org.guiju.document.domain.review.Dossier;
import org.guiju.document.domain.review.HearingForm;
import org.guiju.document.domain.review.Review;
import org.guiju.document.domain.review.ReviewKind;
import org.guiju.document.domain.review.Topic;
import org.guiju.document.domain.sign.Sign;
import org.guiju.document.domain.sign.SignJoint;
import org.guiju.document.domain.sign.SignOpinion;
import org.guiju.document.domain.sign.SignRow;
import org.guiju.regulation.Proves;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.rulebook.PostTerm;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every cell of the table of signatories, asked of the judgement that signs: the posts it names, and every other kind of post. */
class SignatoryTest {

    static final List<String> GOVERNMENTS = SignatoryTable.GOVERNMENTS;

    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);
    private static final Dossier COMPLETE = complete();
    private static final Map<String, Rules> RULES = GOVERNMENTS.stream().collect(Collectors.toMap(id -> id, Governments::rules));
    private static final Map<String, WorkingCalendar> CALENDARS = GOVERNMENTS.stream().collect(Collectors.toMap(id -> id, Governments::calendar));
    private static final Map<String, List<Pen>> HANDS = GOVERNMENTS.stream().collect(Collectors.toMap(id -> id, SignatoryTest::hands));

    @Test
    void thePageIsWhatTheRulebooksGive() throws IOException {
        assertThat(Files.readString(Path.of("../deploy/docs/signatories.md")))
                .as("written anew by: mvn -pl document-service -am -Psignatories process-test-classes").isEqualTo(SignatoryTable.text());
    }

    static Stream<Arguments> cells() {
        return GOVERNMENTS.stream().flatMap(id -> SignatoryTable.ISSUERS.stream()
                .flatMap(issuer -> Arrays.stream(DocumentKind.values()).map(kind -> Arguments.of(id, issuer, kind))));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("cells")
    @Proves({"national-gw-22.1", "national-gw-22.2", "national-gw-22.3", "national-gw-22.6"})
    void theNamedPostsSignAndEveryOtherIsRefusedByTheItemThatNamesThem(String id, Issuer issuer, DocumentKind kind) {
        Sign sign = RULES.get(id).sign().orElseThrow();
        for (Situation situation : Situation.of(sign, issuer, kind)) {
            if (sign.speakingTogether(situation.paper(), situation.marks()).isEmpty()) {
                HANDS.get(id).forEach(pen -> assertCell(id, sign, situation, pen));
            }
        }
    }

    private static void assertCell(String id, Sign sign, Situation situation, Pen pen) {
        List<SignRow> rows = sign.speaking(situation.paper(), situation.marks());
        Set<String> refusing = new TreeSet<>();
        rows.stream().filter(row -> !row.permits() && row.signers().stream().noneMatch(role -> named(role.kind(), pen)))
                .forEach(row -> refusing.add(row.ground().clause().item()));
        boolean permitted = rows.stream().anyMatch(row -> row.permits() && row.signers().stream().anyMatch(role -> named(role.kind(), pen)));
        Ruling ruling = asked(id, situation, pen, Optional.empty());
        String cell = id + " " + situation + " by " + pen.kind() + (pen.inCharge() ? " in charge" : "");
        if (rows.isEmpty()) {
            // nobody is named, so nobody signs; what is cited is the item that asks for a signatory
            assertThat(items(ruling)).as(cell).containsExactly("national-gw-22.1");
        } else if (permitted || refusing.isEmpty()) {
            assertThat(ruling).as(cell).isInstanceOf(Ruling.Allowed.class);
        } else {
            assertThat(items(ruling)).as(cell).isEqualTo(refusing);
        }
    }

    /** Whether the role a rulebook names is this one's: told apart from how the product tells it. */
    private static boolean named(String role, Pen pen) {
        return switch (role) {
            case "leader" -> List.of("head", "executive-deputy", "deputy").contains(pen.kind());
            case "leader-in-charge", "deputy-in-charge" -> pen.inCharge();
            case "deputy" -> List.of("executive-deputy", "deputy").contains(pen.kind());
            default -> role.equals(pen.kind());
        };
    }

    /** A hand of every kind of post the rulebook or the product knows, and of those that can be in charge of a unit also as being it. */
    private static List<Pen> hands(String id) {
        Set<String> kinds = new LinkedHashSet<>(List.of(PostKinds.HEAD, PostKinds.EXECUTIVE_DEPUTY, PostKinds.DEPUTY, PostKinds.SECRETARY_GENERAL,
                PostKinds.DEPUTY_SECRETARY_GENERAL, PostKinds.OFFICE_DIRECTOR, PostKinds.OFFICE_DEPUTY_DIRECTOR, PostKinds.OFFICE,
                PostKinds.DEPARTMENT_HEAD, PostKinds.DEPARTMENT_LEADER, PostKinds.DEPARTMENT, PostKinds.TOWNSHIP_HEAD));
        Governments.book(id).posts().stream().map(PostTerm::kind).filter(kind -> !kind.endsWith("-in-charge") && !kind.equals("leader")).forEach(kinds::add);
        List<Pen> hands = new ArrayList<>(kinds.stream().map(Governments::pen).toList());
        Stream.of(PostKinds.HEAD, PostKinds.EXECUTIVE_DEPUTY, PostKinds.DEPUTY, PostKinds.OFFICE_DIRECTOR).map(Governments::inCharge).forEach(hands::add);
        return hands;
    }

    @ParameterizedTest
    @FieldSource("GOVERNMENTS")
    void whoDraftedAPaperSignsItInNoCell(String id) {
        Sign sign = RULES.get(id).sign().orElseThrow();
        for (Issuer issuer : SignatoryTable.ISSUERS) {
            for (DocumentKind kind : DocumentKind.values()) {
                Situation plain = new Situation(issuer, kind, Situation.addressees(kind).getFirst(), Set.of());
                HANDS.get(id).forEach(pen -> assertThat(items(asked(id, plain, drafter(pen), Optional.empty()))).as(id + " " + plain + " " + pen).isNotEmpty());
            }
        }
        assertThat(sign.rows()).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("GOVERNMENTS")
    void theRightPassesToSomebodyElseOnlyAsTheRowSays(String id) {
        Sign sign = RULES.get(id).sign().orElseThrow();
        for (Issuer issuer : SignatoryTable.ISSUERS) {
            for (DocumentKind kind : DocumentKind.values()) {
                Situation.of(sign, issuer, kind).stream().filter(s -> sign.speakingTogether(s.paper(), s.marks()).isEmpty())
                        .forEach(situation -> assertDelegation(id, sign, situation));
            }
        }
    }

    private static void assertDelegation(String id, Sign sign, Situation situation) {
        List<SignRow> rows = sign.speaking(situation.paper(), situation.marks());
        if (rows.size() != 1) {
            return; // several rows on one paper: each has a cell of its own
        }
        SignRow row = rows.getFirst();
        Pen holder = holder(row.signers().getFirst().kind());
        Pen papers = Governments.covering(holder, Duty.PAPERS);
        Pen activities = Governments.covering(holder, Duty.ACTIVITIES);
        Pen everything = Governments.covering(holder, Duty.PAPERS, Duty.ACTIVITIES, Duty.RESERVED);
        Pen delegate = row.delegates().isEmpty() ? Governments.pen(PostKinds.DEPUTY) : holder(row.delegates().getFirst().kind());
        boolean delegateNamed = row.signers().stream().anyMatch(role -> named(role.kind(), delegate));
        String giver = row.signers().getFirst().kind();
        switch (row.delegation()) {
            case WITH_POST, ACTING_HEAD_ONLY -> assertSigns(id, situation, row, List.of(papers, everything), delegateNamed
                    ? List.of(activities) : List.of(activities, Governments.entrusted(delegate, giver)));
            case RECORDED -> assertSigns(id, situation, row, List.of(papers, Governments.entrusted(delegate, giver)), List.of(activities, delegate));
            case PER_DOCUMENT -> assertSigns(id, situation, row, List.of(Governments.entrusted(everything, Pen.THIS_DOCUMENT)),
                    List.of(papers, activities, everything, Governments.entrusted(delegate, giver)));
            case EXPRESSLY -> assertSigns(id, situation, row, List.of(everything), List.of(papers, activities, Governments.entrusted(delegate, giver)));
            case NONE -> assertSigns(id, situation, row, List.of(holder), List.of(papers, activities, everything, Governments.entrusted(delegate, giver)));
        }
    }

    private static void assertSigns(String id, Situation situation, SignRow row, List<Pen> may, List<Pen> mayNot) {
        may.forEach(pen -> assertThat(items(asked(id, situation, pen, Optional.empty()))).as(id + " " + situation + " " + pen).isEmpty());
        mayNot.forEach(pen -> assertThat(items(asked(id, situation, pen, Optional.empty()))).as(id + " " + situation + " " + pen)
                .containsExactly(row.ground().clause().item()));
    }

    private static Pen holder(String role) {
        return switch (role) {
            case "leader", "leader-in-charge", "deputy-in-charge" -> Governments.inCharge(PostKinds.DEPUTY);
            default -> Governments.pen(role);
        };
    }

    @ParameterizedTest
    @FieldSource("GOVERNMENTS")
    void aPaperIssuedTogetherIsSignedByThePostTheItemNamesOnceWhatItAsksForIsThere(String id) {
        Sign sign = RULES.get(id).sign().orElseThrow();
        for (Issuer issuer : SignatoryTable.ISSUERS) {
            for (DocumentKind kind : DocumentKind.values()) {
                for (Situation situation : Situation.of(sign, issuer, kind)) {
                    List<SignJoint> joint = sign.speakingTogether(situation.paper(), situation.marks());
                    if (!joint.isEmpty()) {
                        HANDS.get(id).forEach(pen -> assertTogether(id, joint, situation, pen));
                    }
                }
            }
        }
    }

    private static void assertTogether(String id, List<SignJoint> joint, Situation situation, Pen pen) {
        for (String counterpart : List.of(PostKinds.HEAD, PostKinds.DEPUTY)) {
            Set<String> refusing = new TreeSet<>();
            joint.stream().filter(j -> !j.signers().isEmpty()).forEach(j -> {
                boolean rank = !j.sameRank() || counterpart.equals(PostKinds.HEAD) == pen.kind().equals(PostKinds.HEAD);
                if (!rank || j.signers().stream().noneMatch(role -> named(role.kind(), pen))) {
                    refusing.add(j.ground().clause().item());
                }
            });
            var there = new SignJoint.Together(counterpart, true, true);
            assertThat(items(asked(id, situation, pen, Optional.of(there)))).as(id + " " + situation + " " + pen).isEqualTo(refusing);
            Set<String> lacking = new TreeSet<>(refusing);
            joint.stream().filter(j -> !j.reportTo().isEmpty() || !j.consents().isEmpty()).forEach(j -> lacking.add(j.ground().clause().item()));
            var nothing = new SignJoint.Together(counterpart, false, false);
            assertThat(items(asked(id, situation, pen, Optional.of(nothing)))).as(id + " " + situation + " " + pen).isEqualTo(lacking);
        }
        assertThat(asked(id, situation, pen, Optional.empty())).as("the other side is not known").isInstanceOf(Ruling.Undecided.class);
    }

    private static Ruling asked(String id, Situation situation, Pen pen, Optional<SignJoint.Together> together) {
        var facts = new Signing.Facts(new Claim(1, Optional.empty()), situation.paper(), pen, true, situation.marks(), true, true, true, true, together,
                new SignOpinion.Endorsement(SignOpinion.Hand.OPINION, "同意", "张三", DAY), COMPLETE, Optional.of(Period.years(DAY, 2)));
        return new Signing().rule(RULES.get(id), CALENDARS.get(id), facts);
    }

    private static Set<String> items(Ruling ruling) {
        List<Breach> breaches = switch (ruling) {
            case Ruling.Allowed _, Ruling.Undecided _ -> List.of();
            case Ruling.Refused refused -> refused.breaches();
            case Ruling.NeedsException exception -> exception.breaches();
        };
        Set<String> items = new TreeSet<>();
        breaches.forEach(breach -> items.add(breach.clause().item()));
        return items;
    }

    private static Pen drafter(Pen pen) {
        return new Pen(pen.kind(), pen.title(), pen.inCharge(), pen.covered(), pen.duties(), pen.entrusted(), true);
    }

    /** Everything any government asks for before a signature, so that the signatory alone decides. */
    private static Dossier complete() {
        Dossier dossier = Dossier.EMPTY;
        for (ReviewKind kind : ReviewKind.values()) {
            for (String by : List.of("justice-bureau", "department", "office")) {
                dossier = dossier.with(new Review(kind, true, by, by, Optional.of(Assessor.values()[0]), EnumSet.allOf(Dimension.class),
                        Optional.of(HearingForm.values()[0]), EnumSet.allOf(Audience.class), DAY));
            }
        }
        for (Topic topic : Topic.values()) {
            dossier = dossier.excluding(topic).confirming(topic);
        }
        return dossier;
    }
}
