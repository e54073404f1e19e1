package org.guiju.regulation.posts;

import java.util.List;

/**
 * Everything one government's directory knows, as it travels between services. Whoever asks questions of it builds a
 * {@link DirectorySnapshot}.
 *
 * @param jurisdiction id of the government
 * @param version      grows with every change; the ETag
 * @param regimes      how the regulation lets posts be covered, one for each version of it
 */
public record DirectoryFacts(
        String jurisdiction, long version,
        List<Unit> units, List<Post> posts, List<Person> persons, List<Holding> holdings, List<Portfolio> portfolios,
        List<AbPair> pairs, List<Entrustment> entrustments, List<Absence> absences, List<CoverRegime> regimes) {

    public DirectoryFacts {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        persons = List.copyOf(persons);
        holdings = List.copyOf(holdings);
        portfolios = List.copyOf(portfolios);
        pairs = List.copyOf(pairs);
        entrustments = List.copyOf(entrustments);
        absences = List.copyOf(absences);
        regimes = List.copyOf(regimes);
    }

    /** The same facts under these regimes. */
    public DirectoryFacts under(List<CoverRegime> regimes) {
        return new DirectoryFacts(jurisdiction, version, units, posts, persons, holdings, portfolios, pairs, entrustments, absences,
                regimes);
    }

    /** A directory in which nothing stands yet. */
    public static DirectoryFacts empty(String jurisdiction) {
        return new DirectoryFacts(jurisdiction, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }
}
