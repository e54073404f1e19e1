package org.guiju.regulation.rulebook;

import java.time.LocalDate;

import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RuleBookDatesTest {

    private static final Jurisdiction LIN = Jurisdiction.of("lin");
    private static final String FIRST = "lin/2026-03-01.yaml";
    private static final RuleKey DEADLINE = RuleKey.of("document.consult.deadline");

    private static String version(RuleBooks books, String day) {
        return books.inForce(LIN, LocalDate.parse(day)).map(RuleBook::version).orElse("none");
    }

    private static String from(String day) {
        return ARuleBook.with(ARuleBook.PLAIN, "effective: 2026-03-01", "effective: " + day);
    }

    @Test
    void aRuleBookBeginsOnItsFirstDay() {
        RuleBooks books = ARuleBook.books(FIRST, ARuleBook.PLAIN);
        assertThat(version(books, "2026-02-28")).isEqualTo("none");
        assertThat(version(books, "2026-03-01")).isEqualTo("lin/2026-03-01");
        assertThat(version(books, "2026-03-02")).isEqualTo("lin/2026-03-01");
        assertThat(books.inForce(Jurisdiction.of("elsewhere"), LocalDate.parse("2026-03-02"))).isEmpty();
    }

    @Test
    void theNextVersionTakesOverOnItsFirstDay() {
        RuleBooks books = ARuleBook.books(FIRST, ARuleBook.PLAIN, "lin/2027-01-01.yaml", from("2027-01-01"));
        assertThat(version(books, "2026-12-31")).isEqualTo("lin/2026-03-01");
        assertThat(version(books, "2027-01-01")).isEqualTo("lin/2027-01-01");
        assertThat(books.version("lin/2026-03-01").map(RuleBook::effective)).contains(LocalDate.parse("2026-03-01"));
    }

    @Test
    void anEndedVersionDoesNotGiveWayToTheOneBefore() {
        String ended = ARuleBook.with(from("2027-01-01"), "level: county", "level: county\n  ended: 2027-06-01");
        RuleBooks books = ARuleBook.books(FIRST, ARuleBook.PLAIN, "lin/2027-01-01.yaml", ended);
        assertThat(books.faults()).isEmpty();
        assertThat(version(books, "2027-05-31")).isEqualTo("lin/2027-01-01");
        assertThat(version(books, "2027-06-01")).isEqualTo("none");
        assertThat(version(books, "2030-01-01")).isEqualTo("none");
    }

    @Test
    void aChangeOfTheNationalLayerMakesAVersionOfItsOwn() {
        RuleBooks books = ARuleBook.books(FIRST, ARuleBook.PLAIN,
                "national/papers/2020-01-01.yaml", ARuleBook.national("2020-01-01", "national-a.1", "document.sign"),
                "national/supervision/2026-09-01.yaml", ARuleBook.national("2026-09-01", "national-b.1", "document.routing"));
        assertThat(version(books, "2026-08-31")).isEqualTo("lin/2026-03-01");
        assertThat(version(books, "2026-09-01")).isEqualTo("lin/2026-03-01+2026-09-01");
        RuleBook before = books.version("lin/2026-03-01").orElseThrow();
        RuleBook after = books.version("lin/2026-03-01+2026-09-01").orElseThrow();
        assertThat(before.items(RuleKey.of("document.routing"))).isEmpty();
        assertThat(after.items(RuleKey.of("document.routing"))).extracting(Item::id).containsExactly("national-b.1");
        assertThat(after.items(RuleKey.of("document.sign"))).extracting(Item::id).containsExactly("national-a.1");
        assertThat(after.sha256()).isNotEqualTo(before.sha256());
    }

    @Test
    void whereTheRegulationSpeaksTheNationalLayerIsSilent() {
        RuleBooks books = ARuleBook.books(FIRST, ARuleBook.PLAIN,
                "national/papers/2020-01-01.yaml", ARuleBook.national("2020-01-01", "national-a.1", DEADLINE.name()));
        RuleBook book = books.version("lin/2026-03-01").orElseThrow();
        assertThat(book.items(DEADLINE)).extracting(Item::id).containsExactly("lin-8.1");
        assertThat(book.item("national-a.1").map(item -> item.clause().regulation())).contains("某条例");
        assertThat(book.term("head")).isEqualTo("县长");
        assertThat(book.term("leader")).isEqualTo("机关负责人");
        assertThat(book.term("nobody-knows")).isEqualTo("nobody-knows");
    }

    @Test
    void anItemThatOnlyInformsDoesNotSpeakForItsKey() {
        String informs = ARuleBook.with(ARuleBook.PLAIN, "kind: enforce", "kind: inform");
        RuleBooks books = ARuleBook.books(FIRST, informs,
                "national/papers/2020-01-01.yaml", ARuleBook.national("2020-01-01", "national-a.1", DEADLINE.name()));
        assertThat(books.version("lin/2026-03-01").orElseThrow().items(DEADLINE)).extracting(Item::id).containsExactly("national-a.1");
    }

    @Test
    void theHashIsOfTheContentNotOfTheLayout() {
        String relaid = "# another head\n" + ARuleBook.with(ARuleBook.PLAIN, "params: {workingDays: 5, by: [head, deputy]}",
                "params:\n              by:\n                - head\n                - deputy\n              workingDays: 5");
        String changed = ARuleBook.with(ARuleBook.PLAIN, "workingDays: 5", "workingDays: 6");
        String asText = ARuleBook.with(ARuleBook.PLAIN, "workingDays: 5", "workingDays: \"5\"");
        assertThat(hash(relaid)).isEqualTo(hash(ARuleBook.PLAIN)).matches("[0-9a-f]{64}");
        assertThat(hash(changed)).isNotEqualTo(hash(ARuleBook.PLAIN));
        assertThat(hash(asText)).isNotEqualTo(hash(ARuleBook.PLAIN));
    }

    private static String hash(String text) {
        return ARuleBook.books(FIRST, text).version("lin/2026-03-01").orElseThrow().sha256();
    }
}
