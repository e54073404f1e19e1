package org.guiju.kit.receipts;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.exceptions.Exceptions;
import org.guiju.kit.receipts.Replays.Difference;
import org.guiju.kit.receipts.Replays.Replay;
import org.guiju.kit.sample.AskingToBeAway;
import org.guiju.kit.sample.AskingToBeAway.Facts;
import org.guiju.kit.sample.Calendars2026;
import org.guiju.kit.testing.KitDatabase;
import org.guiju.kit.time.TimeAutoConfiguration;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.Term;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Findings.Grant;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

class JudgedAgainTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Jurisdiction ANZE = Jurisdiction.of("anze");
    private static final LocalDate ASKED = LocalDate.of(2026, 11, 24);
    private static final WorkingCalendar CALENDAR = Calendars2026.withDayOff(LocalDate.of(2026, 11, 26));
    private static final ActedBy HEAD = ActedBy.holder("anze.head", "演示·县长", "head", "县长");
    private static final AskingToBeAway JUDGEMENT = new AskingToBeAway();
    private static final Facts PLAIN = new Facts(ASKED, Term.parse("3 working-days"), false, Optional.empty());

    private static KitDatabase kit;
    private static RuleBook book;
    private static Receipts receipts;
    private static Exceptions exceptions;

    @BeforeAll
    static void migrated() {
        kit = KitDatabase.migrated("receipts", 4);
        book = RuleBooks.shipped().inForce(ANZE, ASKED).orElseThrow();
        exceptions = new Exceptions(kit.transactions());
        receipts = new Receipts(kit.transactions(), new Judgements(List.of(JUDGEMENT)), exceptions,
                Clock.system(TimeAutoConfiguration.ZONE));
    }

    @AfterAll
    static void close() {
        kit.close();
    }

    @Test
    void aReceiptSaysWhatWasJudgedByWhichBookAndCalendarAndWhoActed() {
        assertThat(kept(PLAIN)).satisfies(receipt -> {
            assertThat(receipt.outcome()).isEqualTo("needs-exception");
            assertThat(receipt.rulebook()).isEqualTo("anze/2024-04-02");
            assertThat(receipt.rulebookSha256()).isEqualTo(book.sha256());
            assertThat(receipt.calendar()).isEqualTo(CALENDAR.version());
            assertThat(receipt.actedBy()).isEqualTo(HEAD);
            assertThat(receipt.ruling().at("/breaches/0/clause/item").asString()).isEqualTo("anze-24.3");
            assertThat(receipt.ruling().at("/breaches/0/facts/meeting").asString()).isEqualTo("2026-11-30");
            assertThat(receipt.ruling().at("/restsOn/0/article").asString()).isEqualTo("24");
        });
    }

    @Test
    void judgedAgainFromTheReceiptAloneTheSameFollows() {
        Replay replay = replay(kept(PLAIN), RuleBooks.shipped(), JUDGEMENT, Mono.just(CALENDAR));
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.same()).isTrue();
        assertThat(replay.now()).isEqualTo(replay.then());
    }

    @Test
    void aCalendarThatHasChangedShowsInTheFactThatMoved() {
        Replay replay = replay(kept(PLAIN), RuleBooks.shipped(), JUDGEMENT, Mono.just(Calendars2026.withDayOff(LocalDate.of(2026, 12, 31))));
        assertThat(replay.same()).isFalse();
        assertThat(replay.differences()).extracting(Difference::place).containsExactly("/breaches/0/facts/meeting");
        assertThat(replay.differences().getFirst().now().asString()).isEqualTo("2026-11-27");
    }

    @Test
    void aJudgementThatThinksOtherwiseTodayShowsEveryDifference() {
        Replay replay = replay(kept(PLAIN), RuleBooks.shipped(), new Lenient(), Mono.just(CALENDAR));
        assertThat(replay.same()).isFalse();
        assertThat(replay.differences()).extracting(Difference::place).contains("/outcome", "/breaches");
    }

    @Test
    void whatTheRulingStoodOnAndIsGoneIsNamed() {
        Replay replay = replay(kept(PLAIN), RuleBooks.ofTexts(new LinkedHashMap<>()), new Other(), Mono.empty());
        assertThat(replay.same()).isFalse();
        assertThat(replay.now()).isNull();
        assertThat(replay.differences()).extracting(Difference::place).containsExactly("#rulebook", "#calendar", "#judgement");
    }

    @Test
    void whatWasLetThroughOnAnExceptionStandsInTheLedgerWithItsReason() {
        Receipt receipt = kept(new Facts(ASKED, Term.parse("same-day"), false,
                Optional.of(new Grant("赴省里参加同一时间的会议", "head", "演示·县长", "head"))));
        assertThat(receipt.outcome()).isEqualTo("allowed");
        StepVerifier.create(exceptions.read(ANZE, Long.MAX_VALUE, "anze-24.3", 1)).assertNext(granted -> {
            assertThat(granted.receipt()).isEqualTo(receipt.id());
            assertThat(granted.reason()).isEqualTo("赴省里参加同一时间的会议");
            assertThat(granted.grantedBy()).isEqualTo("head");
            assertThat(granted.code()).isEqualTo("no-special-circumstance");
            assertThat(granted.clause().get("article").asString()).isEqualTo("24");
        }).expectComplete().verify(PATIENCE);
        StepVerifier.create(exceptions.read(ANZE, Long.MAX_VALUE, "anze-31.4", 1)).expectComplete().verify(PATIENCE);
        StepVerifier.create(exceptions.read(Jurisdiction.of("boli"), Long.MAX_VALUE, null, 1)).expectComplete().verify(PATIENCE);
        assertThat(replay(receipt, RuleBooks.shipped(), JUDGEMENT, Mono.just(CALENDAR)).same()).isTrue();
    }

    @Test
    void aNeighbourDoesNotFindTheReceipt() {
        UUID id = kept(PLAIN).id();
        StepVerifier.create(receipts.find(ANZE, id)).expectNextCount(1).expectComplete().verify(PATIENCE);
        StepVerifier.create(receipts.find(Jurisdiction.of("boli"), id)).expectComplete().verify(PATIENCE);
    }

    @Test
    void aJudgementThatIsNotKnownHereLeavesNoReceipt() {
        var other = new Other();
        StepVerifier.create(receipts.keep(other, book, CALENDAR, PLAIN, JUDGEMENT.judge(book, CALENDAR, PLAIN), HEAD, "note-1"))
                .expectErrorMatches(failure -> failure.getMessage().contains("sample.other")).verify(PATIENCE);
    }

    /** Read back, so that what is compared has been through the database. */
    private static Receipt kept(Facts facts) {
        return receipts.keep(JUDGEMENT, book, CALENDAR, facts, JUDGEMENT.judge(book, CALENDAR, facts), HEAD, "note-1")
                .flatMap(receipt -> receipts.find(ANZE, receipt.id())).block(PATIENCE);
    }

    private static Replay replay(Receipt receipt, RuleBooks books, Judgement<?> judgement, Mono<WorkingCalendar> calendar) {
        return new Replays(new Judgements(List.of(judgement)), books, version -> calendar).replay(receipt).block(PATIENCE);
    }

    /** The same name, another mind. */
    private static class Lenient implements Judgement<Facts> {
        @Override
        public String name() {
            return JUDGEMENT.name();
        }

        @Override
        public Class<Facts> factsType() {
            return Facts.class;
        }

        @Override
        public Ruling judge(RuleBook book, WorkingCalendar calendar, Facts facts) {
            return Findings.satisfied(book.item("anze-24.3").orElseThrow().clause()).ruling();
        }
    }

    private static final class Other extends Lenient {
        @Override
        public String name() {
            return "sample.other";
        }
    }
}
