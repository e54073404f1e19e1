package org.guiju.document.adapter.out.keeping;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.document.application.files.Attachments;
import org.guiju.document.domain.files.Attachment;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files of documents in PostgreSQL: everything but their contents. */
public record AttachmentRows(Transactions transactions) implements Attachments {

    private static final String ADD = """
            insert into attachment (jurisdiction, document, id, name, media, size, sha256, added_at, person, crc32)
            values (:jurisdiction, :document, :id, :name, :media, :size, :sha256, :addedAt, :person, :crc32)
            """;
    private static final String OF =
            "select * from attachment where jurisdiction = :jurisdiction and document = :document order by added_at, id";
    private static final String USING =
            "select exists (select 1 from attachment where jurisdiction = :jurisdiction and sha256 = :sha256) as used";

    @Override
    public Mono<Void> add(Jurisdiction jurisdiction, Attachment attachment) {
        return transactions.in(jurisdiction, () -> DocumentRows.orNull(transactions.database().sql(ADD), "crc32", attachment.crc32(), Long.class)
                .bind("jurisdiction", jurisdiction.id()).bind("document", attachment.document()).bind("id", attachment.id()).bind("name", attachment.name())
                .bind("media", attachment.media()).bind("size", attachment.size()).bind("sha256", attachment.sha256())
                .bind("addedAt", attachment.addedAt()).bind("person", attachment.person()).fetch().rowsUpdated()).then();
    }

    @Override
    public Flux<Attachment> of(Jurisdiction jurisdiction, UUID document) {
        return transactions.many(jurisdiction, () -> transactions.database().sql(OF).bind("jurisdiction", jurisdiction.id())
                .bind("document", document).map(AttachmentRows::attachment).all());
    }

    @Override
    public Mono<Boolean> using(Jurisdiction jurisdiction, String sha256) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(USING).bind("jurisdiction", jurisdiction.id())
                .bind("sha256", sha256).map(row -> Boolean.TRUE.equals(row.get("used", Boolean.class))).one());
    }

    private static Attachment attachment(Readable row) {
        return new Attachment(row.get("id", UUID.class), row.get("document", UUID.class), row.get("name", String.class),
                row.get("media", String.class), row.get("size", Long.class), row.get("sha256", String.class),
                row.get("added_at", Instant.class), row.get("person", String.class),
                Optional.ofNullable(row.get("crc32", Long.class)));
    }
}
