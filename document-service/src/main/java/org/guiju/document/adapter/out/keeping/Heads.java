package org.guiju.document.adapter.out.keeping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.life.Act;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Positions;
import org.guiju.document.domain.number.DocumentNumber;
import org.guiju.kit.keeping.Json;
import org.guiju.regulation.Jurisdiction;

/** The head row of a document, before its consultations and acts are added. */
record Heads(OfficialDocument bare) {

    static Heads of(Readable row) {
        Optional<DocumentNumber> number = Optional.ofNullable(row.get("number_code", String.class))
                .map(code -> new DocumentNumber(code, row.get("number_year", Integer.class), row.get("number_serial", Integer.class)));
        return new Heads(new OfficialDocument(row.get("id", UUID.class), Jurisdiction.of(row.get("jurisdiction", String.class)),
                row.get("version", Long.class), row.get("rulebook", String.class), Json.read(row.get("paper", String.class), Paper.class),
                new OfficialDocument.Sponsor(row.get("sponsor_unit", String.class), row.get("sponsor_name", String.class),
                        row.get("sponsor_kind", String.class)),
                row.get("drafter", String.class),
                DocumentState.of(row.get("status", String.class), row.get("with_post", String.class)), new LinkedHashMap<>(), List.of(),
                Optional.ofNullable(row.get("positions", String.class)).map(text -> Json.read(text, Positions.class)),
                Arrays.stream(row.get("confirmed", String[].class)).map(Mark::of).collect(Collectors.toSet()), number));
    }

    OfficialDocument with(List<Consultation> asked, List<Act> acts) {
        SequencedMap<String, Consultation> consultations = new LinkedHashMap<>();
        asked.forEach(c -> consultations.put(c.unit(), c));
        return new OfficialDocument(bare.id(), bare.jurisdiction(), bare.version(), bare.rulebook(), bare.paper(), bare.sponsor(),
                bare.drafter(), bare.state(), consultations, acts, bare.positions(), bare.confirmed(), bare.number());
    }

    static String withPost(DocumentState state) {
        return state instanceof DocumentState.WithLeader with ? with.post() : "";
    }
}
