package org.guiju.document.story;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.HandOver;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Portfolio;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/** Stories in which the directory changes: somebody goes away, is entrusted, or the work is divided otherwise. */
abstract class DirectoryHttp extends DocumentHttp {

    static final String AGREES = "{\"opinion\": \"同意\", \"mode\": \"opinion\"}";

    private final List<String> changed = new ArrayList<>();

    @AfterEach
    void asShipped() {
        List.copyOf(changed).stream().distinct().forEach(government -> knowing(directory(government)));
    }

    static java.time.Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    static Absence absence(String person, String from, @Nullable String until, @Nullable HandOver handOver) {
        return new Absence("away-" + person, PersonId.of(person), "business-trip", handOver, at(from), until == null ? null : at(until));
    }

    static Entrustment entrustment(Entrustment.Kind kind, String post, String to, String from, String until, @Nullable String matter,
            Duty... duties) {
        return new Entrustment("entrusted-" + to, kind, PostId.of(post), PostId.of(to), null, PostId.of("head"), Set.of(duties), matter, null,
                at(from), at(until));
    }

    /** The demo directory with these absences and entrustments, told as leave-service tells it. */
    void with(String government, List<Absence> absences, Entrustment... entrustments) {
        DirectoryFacts facts = directory(government);
        knowing(new DirectoryFacts(government, facts.version() + 1, facts.units(), facts.posts(), facts.persons(), facts.holdings(),
                facts.portfolios(), facts.pairs(), joined(facts.entrustments(), List.of(entrustments)), joined(facts.absences(), absences),
                facts.regimes()));
    }

    /** The demo directory in which this unit changes its leader in charge. */
    void dividing(String government, String unit, String leader, String from) {
        DirectoryFacts facts = directory(government);
        List<Portfolio> portfolios = new ArrayList<>();
        facts.portfolios().forEach(p -> portfolios.add(p.unit().value().equals(unit)
                ? new Portfolio(p.leader(), p.unit(), p.from(), at(from)) : p));
        portfolios.add(new Portfolio(PostId.of(leader), UnitId.of(unit), at(from), null));
        knowing(new DirectoryFacts(government, facts.version() + 1, facts.units(), facts.posts(), facts.persons(), facts.holdings(),
                portfolios, facts.pairs(), facts.entrustments(), facts.absences(), facts.regimes()));
    }

    private void knowing(DirectoryFacts facts) {
        changed.add(facts.jurisdiction());
        GATEWAY.knowing(facts);
        http.post().uri("/internal/events").headers(h -> h.setBearerAuth(GATEWAY.tokens().service("leave")))
                .contentType(MediaType.parseMediaType("application/cloudevents+json"))
                .bodyValue("""
                        {"specversion": "1.0", "id": "%s", "source": "/guiju/leave", "type": "org.guiju.directory.changed",
                         "subject": "directory", "time": "2024-04-09T09:00:00+08:00", "jurisdiction": "%s",
                         "datacontenttype": "application/json", "data": {"version": %d}}
                        """.formatted(UUID.randomUUID(), facts.jurisdiction(), facts.version()))
                .exchange().expectStatus().is2xxSuccessful();
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** A request taken in by the office, reviewed and brought before the leader in charge. */
    Paper broughtToTheLeader(String government) {
        Paper paper = draft(government, "water.clerk", upward(""));
        assertThat(paper.does("water.head", "cosignatures", "{\"unit\": \"water\"}").status()).isEqualTo(200);
        Answer submitted = paper.does("water.clerk", "submission", "{}");
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(200);
        paper.reviewed();
        Answer sent = paper.does("office-clerk", "routing", "{\"to\": \"deputy-2\"}");
        assertThat(sent.status()).as(sent.body().toString()).isEqualTo(200);
        return paper;
    }

    boolean waitsFor(Paper paper, String person) {
        return read(paper.government, person, "/worklist").body().toString().contains(paper.id);
    }
}
