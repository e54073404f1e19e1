package org.guiju.leave.domain.directory;

import java.util.List;

import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.Portfolio;

/**
 * What is written into a directory: facts to save, in the place of those with the same key, and facts to take out before, which
 * have not begun yet.
 *
 * @param saved   new facts, and those whose end or description has changed
 * @param removed facts that never began
 * @param changes the same told to people
 */
public record DirectoryEdit(DirectoryFacts saved, DirectoryFacts removed, List<Change> changes) {

    public DirectoryEdit {
        changes = List.copyOf(changes);
    }

    /** Whether nothing changes. */
    public boolean changesNothing() {
        return changes.isEmpty();
    }

    /** Recording one entrustment. */
    public static DirectoryEdit of(String jurisdiction, Entrustment entrustment, Change.What what) {
        DirectoryFacts none = DirectoryFacts.empty(jurisdiction);
        return new DirectoryEdit(new DirectoryFacts(jurisdiction, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(entrustment), List.of(), List.of()), none, List.of(Change.of(what, entrustment)));
    }

    /** Recording one absence. */
    public static DirectoryEdit of(String jurisdiction, Absence absence, Change.What what) {
        DirectoryFacts none = DirectoryFacts.empty(jurisdiction);
        return new DirectoryEdit(new DirectoryFacts(jurisdiction, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(absence), List.of()), none, List.of(Change.of(what, absence)));
    }

    /** Striking out an absence that has not begun. */
    public static DirectoryEdit without(String jurisdiction, Absence absence) {
        DirectoryFacts none = DirectoryFacts.empty(jurisdiction);
        return new DirectoryEdit(none, new DirectoryFacts(jurisdiction, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(absence), List.of()), List.of(Change.of(Change.What.WITHDRAWN, absence)));
    }

    /** Recording one pair. */
    public static DirectoryEdit of(String jurisdiction, AbPair pair, Change.What what) {
        DirectoryFacts none = DirectoryFacts.empty(jurisdiction);
        return new DirectoryEdit(new DirectoryFacts(jurisdiction, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(pair),
                List.of(), List.of(), List.of()), none, List.of(Change.of(what, pair)));
    }

    static DirectoryEdit ofHoldings(String jurisdiction, List<Holding> saved, List<Change> changes) {
        DirectoryFacts none = DirectoryFacts.empty(jurisdiction);
        return new DirectoryEdit(new DirectoryFacts(jurisdiction, 0, List.of(), List.of(), List.of(), saved, List.of(), List.of(),
                List.of(), List.of(), List.of()), none, changes);
    }

    static DirectoryEdit ofPortfolios(String jurisdiction, List<Portfolio> saved, List<Change> changes) {
        DirectoryFacts none = DirectoryFacts.empty(jurisdiction);
        return new DirectoryEdit(new DirectoryFacts(jurisdiction, 0, List.of(), List.of(), List.of(), List.of(), saved, List.of(),
                List.of(), List.of(), List.of()), none, changes);
    }

    /** The directory as it will be. */
    public DirectoryFacts appliedTo(DirectoryFacts facts) {
        return new DirectoryFacts(facts.jurisdiction(), facts.version() + 1,
                Keys.UNIT.applied(facts.units(), removed.units(), saved.units()),
                Keys.POST.applied(facts.posts(), removed.posts(), saved.posts()),
                Keys.PERSON.applied(facts.persons(), removed.persons(), saved.persons()),
                Keys.HOLDING.applied(facts.holdings(), removed.holdings(), saved.holdings()),
                Keys.PORTFOLIO.applied(facts.portfolios(), removed.portfolios(), saved.portfolios()),
                Keys.PAIR.applied(facts.pairs(), removed.pairs(), saved.pairs()),
                Keys.ENTRUSTMENT.applied(facts.entrustments(), removed.entrustments(), saved.entrustments()),
                Keys.ABSENCE.applied(facts.absences(), removed.absences(), saved.absences()),
                facts.regimes());
    }
}
