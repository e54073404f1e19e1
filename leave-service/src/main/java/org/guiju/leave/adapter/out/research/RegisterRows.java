package org.guiju.leave.adapter.out.research;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.Json;
import org.guiju.kit.keeping.Transactions;
import org.guiju.leave.application.research.ResearchRegisters;
import org.guiju.leave.domain.fieldresearch.ContactPlace;
import org.guiju.leave.domain.fieldresearch.PlaceKind;
import org.guiju.leave.domain.fieldresearch.Topic;
import org.guiju.regulation.Jurisdiction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Topics, contact points, listed places and the extension of the target, each in its table. */
public record RegisterRows(Transactions transactions) implements ResearchRegisters {

    private static final String TOPICS =
            "select content from research_topic where jurisdiction = :jurisdiction and year = :year order by person, id";
    private static final String TOPIC = "select content from research_topic where jurisdiction = :jurisdiction and id = :id for update";
    private static final String KEEP_TOPIC = """
            insert into research_topic (jurisdiction, id, version, person, year, content)
            values (:jurisdiction, :id, :version, :person, :year, :content::jsonb)
            on conflict (jurisdiction, id) do update set version = excluded.version, content = excluded.content
            where research_topic.version = excluded.version - 1
            """;
    private static final String POINTS = "select content from research_contact_point where jurisdiction = :jurisdiction order by person, id";
    private static final String POINT =
            "select content from research_contact_point where jurisdiction = :jurisdiction and id = :id for update";
    private static final String KEEP_POINT = """
            insert into research_contact_point (jurisdiction, id, version, person, content)
            values (:jurisdiction, :id, :version, :person, :content::jsonb)
            on conflict (jurisdiction, id) do update set version = excluded.version, content = excluded.content
            where research_contact_point.version = excluded.version - 1
            """;
    private static final String PLACES = "select * from research_place where jurisdiction = :jurisdiction order by name, kind";
    private static final String KEEP_PLACE = """
            insert into research_place (jurisdiction, id, version, name, kind, basis)
            values (:jurisdiction, :id, :version, :name, :kind, :basis)
            """;
    private static final String REMOVE_PLACE = "delete from research_place where jurisdiction = :jurisdiction and id = :id";
    private static final String TARGET = "select version, kinds, basis from research_target where jurisdiction = :jurisdiction";
    private static final String KEEP_TARGET = """
            insert into research_target (jurisdiction, version, kinds, basis) values (:jurisdiction, :version, :kinds, :basis)
            on conflict (jurisdiction) do update set version = excluded.version, kinds = excluded.kinds, basis = excluded.basis
            where research_target.version = excluded.version - 1
            """;

    @Override
    public Flux<Topic> topics(Jurisdiction jurisdiction, int year) {
        return transactions.many(jurisdiction, () -> on(TOPICS, jurisdiction).bind("year", year).map(row -> read(row, Topic.class)).all());
    }

    @Override
    public Mono<Topic> topic(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> on(TOPIC, jurisdiction).bind("id", id).map(row -> read(row, Topic.class)).one());
    }

    @Override
    public Mono<Topic> keep(Jurisdiction jurisdiction, Topic topic) {
        return transactions.in(jurisdiction, () -> kept(on(KEEP_TOPIC, jurisdiction).bind("id", topic.id()).bind("version", topic.version())
                .bind("person", topic.leader().person()).bind("year", topic.year()).bind("content", Json.text(topic)), topic));
    }

    @Override
    public Flux<ContactPlace> contactPlaces(Jurisdiction jurisdiction) {
        return transactions.many(jurisdiction, () -> on(POINTS, jurisdiction).map(row -> read(row, ContactPlace.class)).all());
    }

    @Override
    public Mono<ContactPlace> contactPlace(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> on(POINT, jurisdiction).bind("id", id).map(row -> read(row, ContactPlace.class)).one());
    }

    @Override
    public Mono<ContactPlace> keep(Jurisdiction jurisdiction, ContactPlace place) {
        return transactions.in(jurisdiction, () -> kept(on(KEEP_POINT, jurisdiction).bind("id", place.id()).bind("version", place.version())
                .bind("person", place.leader().person()).bind("content", Json.text(place)), place));
    }

    @Override
    public Mono<List<Listed>> listed(Jurisdiction jurisdiction) {
        return transactions.in(jurisdiction, () -> on(PLACES, jurisdiction).map(RegisterRows::listedPlace).all().collectList());
    }

    @Override
    public Mono<Listed> keep(Jurisdiction jurisdiction, Listed place) {
        return transactions.in(jurisdiction, () -> kept(on(KEEP_PLACE, jurisdiction).bind("id", place.id()).bind("version", place.version())
                .bind("name", place.name()).bind("kind", word(place.kind())).bind("basis", place.basis()), place));
    }

    @Override
    public Mono<Void> remove(Jurisdiction jurisdiction, UUID id) {
        return transactions.in(jurisdiction, () -> on(REMOVE_PLACE, jurisdiction).bind("id", id).fetch().rowsUpdated()).then();
    }

    @Override
    public Mono<Extension> extension(Jurisdiction jurisdiction) {
        return transactions.in(jurisdiction, () -> on(TARGET, jurisdiction).map(RegisterRows::extendedTo).one()
                .defaultIfEmpty(new Extension(0, Set.of(), "")));
    }

    @Override
    public Mono<Extension> keep(Jurisdiction jurisdiction, Extension extension) {
        return transactions.in(jurisdiction, () -> kept(on(KEEP_TARGET, jurisdiction).bind("version", extension.version())
                .bind("kinds", extension.kinds().stream().sorted().toArray(String[]::new)).bind("basis", extension.basis()), extension));
    }

    private static <T> Mono<T> kept(GenericExecuteSpec statement, T entry) {
        return statement.fetch().rowsUpdated().filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException(entry + " was changed meanwhile")))
                .thenReturn(entry);
    }

    private GenericExecuteSpec on(String sql, Jurisdiction jurisdiction) {
        return transactions.database().sql(sql).bind("jurisdiction", jurisdiction.id());
    }

    private static <T> T read(Readable row, Class<T> type) {
        return Json.read(Objects.requireNonNull(row.get("content", String.class)), type);
    }

    private static Listed listedPlace(Readable row) {
        return new Listed(Objects.requireNonNull(row.get("id", UUID.class)), Objects.requireNonNull(row.get("version", Long.class)),
                Objects.requireNonNull(row.get("name", String.class)), kind(Objects.requireNonNull(row.get("kind", String.class))),
                Objects.requireNonNull(row.get("basis", String.class)));
    }

    private static Extension extendedTo(Readable row) {
        return new Extension(Objects.requireNonNull(row.get("version", Long.class)),
                Set.of(Objects.requireNonNull(row.get("kinds", String[].class))), Objects.requireNonNull(row.get("basis", String.class)));
    }

    private static String word(PlaceKind kind) {
        return switch (kind) {
            case HISTORIC_SITE -> "historic-site";
            case SCENIC_AREA -> "scenic-area";
        };
    }

    private static PlaceKind kind(String word) {
        return word.equals("scenic-area") ? PlaceKind.SCENIC_AREA : PlaceKind.HISTORIC_SITE;
    }
}
