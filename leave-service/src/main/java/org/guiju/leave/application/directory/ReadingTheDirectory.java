package org.guiju.leave.application.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.guiju.leave.domain.posts.Posts;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.CoverRegime;
import org.guiju.regulation.posts.DirectorySnapshot;
import reactor.core.publisher.Mono;

/** Answers from the directory of a government under its regulation. Indexes it again only after it has changed. */
public final class ReadingTheDirectory {

    private final DirectoryOnRecord records;
    private final Governing governing;
    private final Map<Jurisdiction, DirectorySnapshot> indexed = new ConcurrentHashMap<>();
    private final Map<Jurisdiction, List<CoverRegime>> regimes = new ConcurrentHashMap<>();

    public ReadingTheDirectory(DirectoryOnRecord records, Governing governing) {
        this.records = records;
        this.governing = governing;
    }

    /** The directory as it is now on record. */
    public Mono<DirectorySnapshot> of(Jurisdiction jurisdiction) {
        return records.version(jurisdiction).flatMap(version -> {
            DirectorySnapshot known = indexed.get(jurisdiction);
            return known != null && known.version() == version ? Mono.just(known) : records.of(jurisdiction)
                    .map(facts -> DirectorySnapshot.of(facts.under(regimes(jurisdiction))))
                    .doOnNext(snapshot -> indexed.put(jurisdiction, snapshot));
        });
    }

    /** The members of the government at an instant (组成人员); none where the regulation does not say who they are. */
    public Mono<List<Posts.Member>> members(Jurisdiction jurisdiction, Instant at) {
        return of(jurisdiction).map(directory -> governing.rules(jurisdiction, at)
                .flatMap(rules -> rules.posts()).map(rule -> rule.members(directory, at)).orElse(List.of()));
    }

    /** How posts are covered; the same until the service starts with other rulebooks. */
    public List<CoverRegime> regimes(Jurisdiction jurisdiction) {
        return regimes.computeIfAbsent(jurisdiction, governing::regimes);
    }
}
