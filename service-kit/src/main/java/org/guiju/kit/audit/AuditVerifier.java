package org.guiju.kit.audit;

import java.nio.ByteBuffer;
import java.util.Arrays;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Walks a government's chain from its beginning and names the first row that does not fit. */
public final class AuditVerifier {

    private static final String WALK = """
            select number, entry, previous, hash from audit_chain where jurisdiction = :jurisdiction order by number
            """;

    private final Transactions transactions;

    public AuditVerifier(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * What the walk found.
     *
     * @param intact rows from the beginning that fit
     * @param head   hash of the last row that fits, in hexadecimal; keep it elsewhere, since rows cut off the end of a chain leave no
     *               trace in it
     * @param broken the first row that does not fit; null where all do
     */
    public record Verification(boolean whole, long intact, String head, @Nullable Broken broken) {}

    /** @param number the row's number, or the one that is missing */
    public record Broken(long number, Fault fault) {}

    /** What is wrong with a row. */
    public enum Fault {
        /** A row is missing before this one. */
        GAP,
        /** It does not continue the row before it. */
        PREVIOUS_DIFFERS,
        /** Its content is not what was sealed. */
        CONTENT_DIFFERS
    }

    private record Row(long number, String entry, byte[] previous, byte[] hash) {
        static Row of(Readable row) {
            return new Row(row.get("number", Long.class), row.get("entry", String.class),
                    Hex.bytes(row.get("previous", ByteBuffer.class)), Hex.bytes(row.get("hash", ByteBuffer.class)));
        }
    }

    private record Walked(long intact, byte[] head, @Nullable Broken broken) {
        Walked step(Row row) {
            if (broken != null) {
                return this;
            }
            Fault fault = fault(row);
            return fault == null
                    ? new Walked(row.number(), row.hash(), null)
                    : new Walked(intact, head, new Broken(fault == Fault.GAP ? intact + 1 : row.number(), fault));
        }

        private @Nullable Fault fault(Row row) {
            if (row.number() != intact + 1) {
                return Fault.GAP;
            }
            if (!Arrays.equals(row.previous(), head)) {
                return Fault.PREVIOUS_DIFFERS;
            }
            return Arrays.equals(row.hash(), Chain.hash(head, row.number(), row.entry())) ? null : Fault.CONTENT_DIFFERS;
        }
    }

    /** Verifies the chain of a government; memory does not grow with it. */
    public Mono<Verification> verify(Jurisdiction jurisdiction) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(WALK)
                        .filter(statement -> statement.fetchSize(1000))
                        .bind("jurisdiction", jurisdiction.id())
                        .map(Row::of)
                        .all())
                .reduce(new Walked(0, Chain.beginning(), null), Walked::step)
                .map(walked -> new Verification(walked.broken() == null, walked.intact(), Hex.text(walked.head()), walked.broken()));
    }
}
