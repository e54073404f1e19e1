package org.guiju.kit.sample.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** The notes in the database. */
final class NoteRows {

    private final Transactions transactions;

    NoteRows(Transactions transactions) {
        this.transactions = transactions;
    }

    record Note(UUID id, String title, long version) {}

    Mono<Note> find(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> transactions.database()
                .sql("select id, title, version from note where jurisdiction = :jurisdiction and id = :id")
                .bind("jurisdiction", jurisdiction.id()).bind("id", id)
                .map(NoteRows::note).one());
    }

    Mono<List<Note>> after(Jurisdiction jurisdiction, Optional<List<String>> position, int rows) {
        return transactions.many(jurisdiction, () -> transactions.database()
                .sql("""
                        select id, title, version from note
                        where jurisdiction = :jurisdiction and (title, id) > (:title, :id) order by title, id limit :rows
                        """)
                .bind("jurisdiction", jurisdiction.id())
                .bind("title", position.map(List::getFirst).orElse(""))
                .bind("id", position.map(at -> UUID.fromString(at.get(1))).orElse(new UUID(0, 0)))
                .bind("rows", rows)
                .map(NoteRows::note).all()).collectList();
    }

    Mono<Note> insert(Jurisdiction jurisdiction, String title) {
        UUID id = UUID.randomUUID();
        return transactions.in(jurisdiction, () -> transactions.database()
                .sql("insert into note (jurisdiction, id, title) values (:jurisdiction, :id, :title) returning id, title, version")
                .bind("jurisdiction", jurisdiction.id()).bind("id", id).bind("title", title)
                .map(NoteRows::note).one());
    }

    Mono<Note> retitle(Jurisdiction jurisdiction, UUID id, String title) {
        return transactions.in(jurisdiction, () -> transactions.database()
                .sql("""
                        update note set title = :title, version = version + 1
                        where jurisdiction = :jurisdiction and id = :id returning id, title, version
                        """)
                .bind("jurisdiction", jurisdiction.id()).bind("id", id).bind("title", title)
                .map(NoteRows::note).one());
    }

    private static Note note(Readable row) {
        return new Note(row.get("id", UUID.class), row.get("title", String.class), row.get("version", Long.class));
    }
}
