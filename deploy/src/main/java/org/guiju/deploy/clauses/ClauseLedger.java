package org.guiju.deploy.clauses;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;

/**
 * Writes {@code target/clauses.json} and {@code target/clauses.md} of the whole project, and fails the build when an item is neither
 * enforced nor named as not enforced. Run by {@code mvn verify} after all modules:
 * {@code ClauseLedger <root> [--regenerate-not-enforced]}.
 */
public final class ClauseLedger {

    private static final String REGENERATE = "--regenerate-not-enforced";

    private ClauseLedger() {}

    public static void main(String[] arguments) {
        List<String> given = Arrays.stream(arguments).filter(argument -> !argument.isBlank()).toList();
        if (given.isEmpty() || given.size() > 2 || (given.size() == 2 && !given.get(1).equals(REGENERATE))) {
            System.err.println("usage: ClauseLedger <root of the project> [" + REGENERATE + "]");
            System.exit(2);
        }
        List<String> faults = run(Path.of(given.getFirst()), given.contains(REGENERATE));
        if (!faults.isEmpty()) {
            System.err.println("The clause ledger has " + faults.size() + " faults:");
            faults.forEach(fault -> System.err.println("  " + fault));
            System.exit(1);
        }
    }

    /** Writes the files and answers the faults; with {@code regenerate} the ratchet is brought up to date first. */
    static List<String> run(Path root, boolean regenerate) {
        Compiled compiled = Compiled.below(root);
        Collection<Item> own = items(false);
        Collection<Item> national = items(true);
        Ratchet ratchet = Ratchet.read(root);
        if (regenerate) {
            Ratchet.write(root, Ledger.of(own, national, compiled, ratchet).ratchetNow(ratchet));
            ratchet = Ratchet.read(root);
        }
        Ledger ledger = Ledger.of(own, national, compiled, ratchet);
        LedgerFiles.write(root, ledger, ratchet);
        return ledger.faults();
    }

    /** Every item once; where two versions of a regulation have the same id, as the later one says it. */
    private static Collection<Item> items(boolean national) {
        SequencedMap<String, Item> items = new LinkedHashMap<>();
        for (RuleBook book : RuleBooks.shipped().all()) {
            if (book.jurisdiction().equals(Jurisdiction.NATIONAL) == national) {
                book.items().forEach(item -> items.put(item.id(), item));
            }
        }
        return List.copyOf(items.sequencedValues());
    }
}
