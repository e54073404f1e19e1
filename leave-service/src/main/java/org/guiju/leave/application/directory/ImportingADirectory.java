package org.guiju.leave.application.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.directory.DirectoryEdit;
import org.guiju.leave.domain.directory.Entrusting;
import org.guiju.leave.domain.directory.Importing;
import org.guiju.leave.domain.directory.Reordering;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.Dated;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectoryFile;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.Portfolio;
import reactor.core.publisher.Mono;

/** Reads a directory file and finds out what it changes. */
public final class ImportingADirectory {

    private final DirectoryOnRecord records;
    private final Governing governing;
    private final Clock clock;

    public ImportingADirectory(DirectoryOnRecord records, Governing governing, Clock clock) {
        this.records = records;
        this.governing = governing;
        this.clock = clock;
    }

    /**
     * What the file changes, to be judged as of now.
     *
     * @return an {@link Unfit} where the file is another government's or contradicts what is on record; a
     *         {@link org.guiju.regulation.posts.DirectoryFaults} with every fault of the file
     */
    public Mono<Reordering> change(Jurisdiction jurisdiction, String file) {
        return Mono.fromCallable(() -> DirectoryFile.read("directory.yaml", file)).flatMap(stated -> {
            if (!stated.jurisdiction().equals(jurisdiction.id())) {
                return Mono.error(new Unfit(List.of(new Unfit.Part("/directory", stated.jurisdiction(), "other-government",
                        Map.of("government", jurisdiction.id())))));
            }
            return records.forChange(jurisdiction).map(current -> change(jurisdiction, current, stated));
        });
    }

    private Reordering change(Jurisdiction jurisdiction, DirectoryFacts current, DirectoryFacts stated) {
        Instant now = clock.instant();
        DirectoryFacts resolved = governing.rules(jurisdiction, now).map(rules -> resolved(stated, rules)).orElse(stated);
        DirectoryEdit edit = Importing.edit(current, resolved, now);
        DirectoryFacts after = edit.appliedTo(current);
        List<Unfit.Part> parts = new ArrayList<>();
        parts.addAll(clashes("/holdings", after.holdings(), Holding::post));
        parts.addAll(clashes("/portfolios", after.portfolios(), Portfolio::unit));
        if (!parts.isEmpty()) {
            throw new Unfit(parts);
        }
        return new Reordering(current.under(governing.regimes(jurisdiction)), edit, now);
    }

    /** The items that pairs and entrustments rest on, where the file leaves them to the regulation. */
    private static DirectoryFacts resolved(DirectoryFacts facts, CoverRules rules) {
        List<AbPair> pairs = facts.pairs().stream().map(pair -> pair.item() != null ? pair : new AbPair(pair.a(), pair.b(),
                rules.abRole().map(rule -> rule.actsUnder().item()).orElse(null), pair.from(), pair.until())).toList();
        List<Entrustment> entrustments = facts.entrustments().stream().map(e -> e.item() != null ? e : new Entrustment(e.id(), e.kind(),
                e.post(), e.to(), e.person(), e.grantedBy(), e.duties(), e.matter(),
                new Entrusting(e, facts, true).clause(rules).item(), e.from(), e.until())).toList();
        return new DirectoryFacts(facts.jurisdiction(), facts.version(), facts.units(), facts.posts(), facts.persons(), facts.holdings(),
                facts.portfolios(), pairs, entrustments, facts.absences(), facts.regimes());
    }

    private static <T extends Dated, K> List<Unfit.Part> clashes(String pointer, List<T> facts, Function<T, K> slot) {
        List<Unfit.Part> parts = new ArrayList<>();
        facts.stream().collect(Collectors.groupingBy(slot)).forEach((key, together) -> {
            for (int i = 0; i < together.size(); i++) {
                for (int j = i + 1; j < together.size(); j++) {
                    if (together.get(i).overlaps(together.get(j))) {
                        parts.add(new Unfit.Part(pointer, String.valueOf(key), "contradicts-record", Map.of()));
                    }
                }
            }
        });
        return parts.stream().distinct().toList();
    }
}
