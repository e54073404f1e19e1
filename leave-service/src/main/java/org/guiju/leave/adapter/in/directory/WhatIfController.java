package org.guiju.leave.adapter.in.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.web.Etags;
import org.guiju.leave.application.directory.Governing;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.uncovered.WhatIf;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.MissingFactException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What an absence would leave uncovered, asked before anybody applies for it. Changes nothing. */
@RestController
class WhatIfController {

    private static final String THOUGHT_OF = "what-if-";

    private final ReadingTheDirectory reading;
    private final Governing governing;
    private final WhatIfTexts texts;

    WhatIfController(ReadingTheDirectory reading, Governing governing, WhatIfTexts texts) {
        this.reading = reading;
        this.governing = governing;
        this.texts = texts;
    }

    /**
     * @param person who would be away; several who would be away together may be named
     * @param from   first instant, or a day, which means its first instant
     * @param until  first instant at which they would be back
     */
    @GetMapping("/api/v1/coverage/what-if")
    Mono<ResponseEntity<WhatIfView>> whatIf(@RequestParam List<String> person, @RequestParam String from, @RequestParam String until,
            Actor actor, Language language) {
        List<PersonId> persons = person.stream().map(id -> Moments.id(In.QUERY, "person", id, PersonId::of)).distinct().toList();
        Instant first = Moments.read(In.QUERY, "from", from);
        Instant back = Moments.read(In.QUERY, "until", until);
        if (!first.isBefore(back)) {
            throw ProblemException.invalid(new FieldFault(In.QUERY, "until", Optional.of(until), "not-after-from", Map.of()));
        }
        List<Absence> absences = IntStream.range(0, persons.size())
                .mapToObj(i -> new Absence(THOUGHT_OF + i, persons.get(i), "what-if", first, back)).toList();
        return reading.of(actor.jurisdiction()).map(directory -> {
            persons.forEach(id -> known(id, directory));
            CoverRules rules = rules(actor.jurisdiction(), first);
            return Etags.ok(directory.version(), new WhatIfView(first, back, absences.stream()
                    .map(absence -> texts.view(WhatIf.of(meanwhile(directory.facts(), absences), absence), rules, directory, language))
                    .toList()));
        });
    }

    private static DirectoryFacts meanwhile(DirectoryFacts facts, List<Absence> thoughtOf) {
        return new DirectoryFacts(facts.jurisdiction(), facts.version(), facts.units(), facts.posts(), facts.persons(), facts.holdings(),
                facts.portfolios(), facts.pairs(), facts.entrustments(),
                java.util.stream.Stream.concat(facts.absences().stream(), thoughtOf.stream()).toList(), facts.regimes());
    }

    private CoverRules rules(Jurisdiction jurisdiction, Instant at) {
        return governing.rules(jurisdiction, at).orElseThrow(() -> new MissingFactException(new MissingFact("rulebook-not-in-force",
                Map.of("jurisdiction", jurisdiction.id(), "day", String.valueOf(at))), List.of()));
    }

    private static void known(PersonId person, DirectorySnapshot directory) {
        if (directory.person(person).isEmpty()) {
            throw ProblemException.invalid(new FieldFault(In.QUERY, "person", Optional.of(person.value()), "unknown-person", Map.of()));
        }
    }
}
