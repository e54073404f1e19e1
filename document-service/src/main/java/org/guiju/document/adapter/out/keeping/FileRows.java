package org.guiju.document.adapter.out.keeping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import org.guiju.document.application.archive.FileContents;
import org.guiju.document.domain.archive.ArchivePackage;
import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.MissingFactException;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The file of a document, read as the database wrote it: its own writing of {@code jsonb} is the same at every reading, which that of a
 * set in the memory of a program is not.
 */
public record FileRows(Transactions transactions) implements FileContents {

    private static final String ONE_ZONE = "select set_config('TimeZone', 'Asia/Shanghai', true)";
    private static final String NOT_SEALED =
            "select 1 as waiting from audit_pending where jurisdiction = :jurisdiction and entry::jsonb ->> 'subject' = :id::text limit 1";
    /** What is left out of the head changes without anything being done to the document. */
    private static final String HEAD = """
            select 'document.json' as name, (to_jsonb(d) - 'paper' - 'in_charge' - 'changed_at')::text as content from document d
            where jurisdiction = :jurisdiction and id = :id
            union all
            select 'elements.json', paper::text from document where jurisdiction = :jurisdiction and id = :id
            """;
    private static final String VERSIONS = """
            select 'versions/' || lpad(number::text, 4, '0') || '.json' as name, to_jsonb(t)::text as content from text_version t
            where jurisdiction = :jurisdiction and document = :id
            """;
    private static final String ACTS = """
            select 'timeline/' || lpad(seq::text, 4, '0') || '.json' as name, to_jsonb(a)::text as content from document_act a
            where jurisdiction = :jurisdiction and document = :id
            """;
    private static final String CONSULTATIONS = """
            select 'consultations/' || unit || '.json' as name, to_jsonb(c)::text as content from consultation c
            where jurisdiction = :jurisdiction and document = :id
            """;
    private static final String RECEIPTS = """
            select 'receipts/' || r.id || '.json' as name, to_jsonb(r)::text as content from receipt r
            where r.jurisdiction = :jurisdiction
              and r.id in (select receipt from document_act where jurisdiction = :jurisdiction and document = :id)
            """;
    private static final String ATTACHED = """
            select 'attachments/' || id || '.json' as name, (to_jsonb(t) - 'crc32')::text as content from attachment t
            where jurisdiction = :jurisdiction and document = :id
            """;
    private static final String EXCEPTIONS = """
            select 'exceptions/' || number || '.json' as name, to_jsonb(e)::text as content from exception_ledger e
            where jurisdiction = :jurisdiction and subject = :id::text
              and receipt in (select receipt from document_act where jurisdiction = :jurisdiction and document = :id)
            """;
    /** Lines of the acts alone: who looked at them afterwards stands in the trail too. */
    private static final String TRAIL = """
            select number || chr(9) || encode(previous, 'hex') || chr(9) || encode(hash, 'hex') || chr(9) || entry as line from audit_chain
            where jurisdiction = :jurisdiction and subject = :id::text
              and entry::jsonb ->> 'receipt' in (select receipt::text from document_act where jurisdiction = :jurisdiction and document = :id)
            order by number
            """;

    @Override
    public Mono<SortedMap<String, byte[]>> of(Jurisdiction jurisdiction, UUID document) {
        return transactions.in(jurisdiction, () -> transactions.database().sql(ONE_ZONE).fetch().rowsUpdated()
                .then(sealed(jurisdiction, document))
                .thenMany(Flux.just(HEAD, VERSIONS, ACTS, CONSULTATIONS, RECEIPTS, ATTACHED, EXCEPTIONS)
                        .concatMap(sql -> on(sql, jurisdiction, document).map(FileRows::entry).all()))
                .concatWith(trail(jurisdiction, document))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue, TreeMap::new)
                .map(entries -> (SortedMap<String, byte[]>) new TreeMap<>(entries)));
    }

    /** Lines are sealed behind the commands, within moments. */
    private Mono<Void> sealed(Jurisdiction jurisdiction, UUID document) {
        return on(NOT_SEALED, jurisdiction, document).fetch().first()
                .flatMap(_ -> Mono.<Void>error(new MissingFactException(
                        new MissingFact("trail-not-sealed", Map.of("document", document.toString())), List.of())));
    }

    private Mono<Map.Entry<String, byte[]>> trail(Jurisdiction jurisdiction, UUID document) {
        return on(TRAIL, jurisdiction, document).map(row -> row.get("line", String.class)).all()
                .collect(Collectors.joining("\n"))
                .map(lines -> Map.entry(ArchivePackage.TRAIL, lines.getBytes(StandardCharsets.UTF_8)));
    }

    private GenericExecuteSpec on(String sql, Jurisdiction jurisdiction, UUID document) {
        return transactions.database().sql(sql).bind("jurisdiction", jurisdiction.id()).bind("id", document);
    }

    private static Map.Entry<String, byte[]> entry(Readable row) {
        return Map.entry(row.get("name", String.class), row.get("content", String.class).getBytes(StandardCharsets.UTF_8));
    }
}
