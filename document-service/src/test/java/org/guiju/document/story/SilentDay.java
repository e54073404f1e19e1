package org.guiju.document.story;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.guiju.kit.testing.TestDatabase;

/**
 * A day on which the terms of many consultations are over and nobody has answered: each must be deemed consent once, and nothing twice.
 * As a program it lives through such a day with 10,000 documents and answers 1 where it does not come out so.
 */
final class SilentDay {

    private static final int MANY = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String ABOUT = " from document_act a join document d on d.jurisdiction = a.jurisdiction and d.id = a.document"
            + " where a.kind = 'deemed-consent' and d.title = '%1$s'";

    private final DirectoryHttp suite;
    private final Copies copies;
    private final String title = "关于修建第" + UUID.randomUUID() + "号防洪堤的请示";

    SilentDay(DirectoryHttp suite) {
        this.suite = suite;
        this.copies = new Copies(TestDatabase.of("document"));
    }

    /**
     * What the day left.
     *
     * @param documents all of which were asked about
     * @param deemed    acts by which a consent was deemed
     * @param concerned documents with such an act
     * @param running   consultations that still run
     * @param fired     timers of whatever kind
     */
    record After(long documents, long deemed, long concerned, long running, long fired, Duration took) {

        boolean onceEach() {
            return deemed == documents && concerned == documents && running == 0;
        }
    }

    /** Units are asked about so many documents, and the day on which their terms end passes. */
    After with(int documents) throws SQLException {
        suite.clock("2024-06-05T09:00");
        DocumentHttp.Paper paper = suite.draft("anze", "water.clerk", DocumentHttp.upward("forestry").replace("关于修建防洪堤的请示", title));
        DocumentHttp.Answer asked = paper.does("water.clerk", "consultations", "{\"units\": [\"forestry\"]}");
        if (asked.status() != 200) {
            throw new IllegalStateException(asked.body().toString());
        }
        copies.of(paper.id, documents - 1);
        suite.until("2024-06-17T12:00", PATIENCE);
        if (deemed() > 0) {
            throw new IllegalStateException("deemed before the term was over");
        }
        Instant begun = Instant.now();
        int fired = suite.until("2024-06-18T12:00", PATIENCE);
        return new After(copies.count("select count(*) from document where title = '" + title + "'"), deemed(),
                copies.count("select count(distinct a.document)" + ABOUT.formatted(title)),
                copies.count("""
                        select count(*) from consultation c join document d on d.jurisdiction = c.jurisdiction and d.id = c.document
                        where c.running and d.title = '%s'""".formatted(title)),
                fired, Duration.between(begun, Instant.now()));
    }

    void forget() throws SQLException {
        copies.forget(title);
    }

    private long deemed() throws SQLException {
        return copies.count("select count(*)" + ABOUT.formatted(title));
    }

    public static void main(String[] args) throws SQLException {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : MANY;
        try (Measured suite = Measured.started()) {
            new SilentDay(suite).with(10);
            Runtime runtime = Runtime.getRuntime();
            After after = new SilentDay(suite).with(documents);
            System.out.printf("%n%s%n%.1f ms a document; heap at the end %d MB of %d MB%n", after, after.took().toMillis() / (double) documents,
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
            if (!after.onceEach()) {
                System.out.println("MISSED: each consent is deemed once");
                System.exit(1);
            }
        }
        System.exit(0);
    }
}
