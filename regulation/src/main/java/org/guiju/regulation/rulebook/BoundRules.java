package org.guiju.regulation.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The rules of one service, made for every rulebook it may meet. Immutable, made once at start. */
public final class BoundRules {

    private final Set<String> versions;
    private final Map<RuleKey, Map<String, Object>> rules;

    private BoundRules(Set<String> versions, Map<RuleKey, Map<String, Object>> rules) {
        this.versions = versions;
        this.rules = rules;
    }

    /**
     * Binds every rulebook to every rule it speaks about.
     *
     * @throws RuleBookFaults with all faults of all rulebooks, those of the files and those of the parameters, so that a service does not start on half a rulebook
     */
    public static BoundRules bind(RuleBooks books, List<? extends RuleDefinition<?>> definitions) {
        Map<RuleKey, Map<String, Object>> rules = new TreeMap<>();
        List<Fault> faults = new ArrayList<>(books.faults());
        for (RuleDefinition<?> definition : definitions) {
            if (rules.put(definition.key(), new HashMap<>()) != null) {
                throw new IllegalArgumentException("规则键 " + definition.key() + " 有两个规则类");
            }
        }
        for (RuleBook book : books.readable()) {
            for (RuleDefinition<?> definition : definitions) {
                if (!book.items(definition.key()).isEmpty()) {
                    Params.Reading reading = new Params.Reading(book);
                    Object rule = definition.read(book, reading);
                    faults.addAll(reading.faults());
                    rules.get(definition.key()).put(book.version(), rule);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new RuleBookFaults(faults.stream().distinct().toList());
        }
        return new BoundRules(Set.copyOf(books.all().stream().map(RuleBook::version).toList()), rules);
    }

    /**
     * The rule as this rulebook has it; empty where neither the rulebook nor the national layer speaks, so that nothing is invented.
     *
     * @throws IllegalArgumentException when the rule or the rulebook was not bound
     */
    @SuppressWarnings("unchecked") // what stands under a key was made by the only definition bound to that key
    public <R> Optional<R> rule(RuleDefinition<R> definition, RuleBook book) {
        Map<String, Object> byVersion = rules.get(definition.key());
        if (byVersion == null || !versions.contains(book.version())) {
            throw new IllegalArgumentException("未绑定：" + definition.key() + " / " + book.version());
        }
        return Optional.ofNullable((R) byVersion.get(book.version()));
    }

    /** The keys bound here. */
    public Set<RuleKey> keys() {
        return Set.copyOf(rules.keySet());
    }
}
