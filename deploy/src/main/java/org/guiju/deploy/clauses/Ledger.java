package org.guiju.deploy.clauses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.guiju.regulation.rulebook.Item;

/**
 * Every item with its rule and its tests, held against {@code not-enforced.yaml}.
 *
 * @param own      the items of the governments
 * @param national the items of the layer beneath, which the ratchet leaves aside
 * @param faults   everything that must not be so
 */
record Ledger(List<Entry> own, List<Entry> national, List<String> faults) {

    static Ledger of(Collection<Item> ownItems, Collection<Item> nationalItems, Compiled compiled, Ratchet ratchet) {
        List<String> faults = new ArrayList<>(compiled.faults());
        faults.addAll(ratchet.faults());
        compiled.ruleClasses().forEach((name, classes) -> {
            if (classes.size() > 1) {
                faults.add("one rule, one class: " + String.join(" and ", classes));
            }
        });
        List<Entry> own = ownItems.stream().map(item -> entry(item, compiled)).toList();
        List<Entry> national = nationalItems.stream().map(item -> entry(item, compiled)).toList();
        Set<String> known = new TreeSet<>();
        own.forEach(entry -> known.add(entry.item().id()));
        national.forEach(entry -> known.add(entry.item().id()));
        compiled.proofs().forEach((id, tests) -> {
            if (!known.contains(id)) {
                faults.add(String.join(", ", tests) + ": proves " + id + ", and no rulebook has such an item");
            }
        });
        held(own, ratchet, faults);
        return new Ledger(own, national, List.copyOf(faults));
    }

    private static Entry entry(Item item, Compiled compiled) {
        Optional<String> rule = item.binds()
                ? Optional.ofNullable(compiled.ruleClasses().get(Bindings.className(item.rule()))).map(List::getFirst)
                : Optional.empty();
        return new Entry(item, rule, List.copyOf(compiled.proofs().getOrDefault(item.id(), new TreeSet<>())));
    }

    private static void held(List<Entry> entries, Ratchet ratchet, List<String> faults) {
        SequencedMap<String, Entry> byId = entries.stream()
                .collect(Collectors.toMap(entry -> entry.item().id(), entry -> entry, (a, b) -> b, LinkedHashMap::new));
        byId.forEach((id, entry) -> {
            if (entry.open() && !ratchet.reasons().containsKey(id)) {
                faults.add(id + ": " + entry.plainReason() + "; bind and prove it, or name it in not-enforced.yaml with its reason");
            }
        });
        ratchet.reasons().sequencedKeySet().forEach(id -> {
            Entry entry = byId.get(id);
            if (entry == null) {
                faults.add("not-enforced.yaml: " + id + " is no item of the regulations; delete the line");
            } else if (entry.informs()) {
                faults.add("not-enforced.yaml: " + id + " only informs; delete the line");
            } else if (!entry.open()) {
                faults.add("not-enforced.yaml: " + id + " is bound and proved by now; delete the line");
            }
        });
    }

    /** What {@code not-enforced.yaml} must say now: reasons written by hand are kept, those that the classes tell are told anew. */
    SequencedMap<String, String> ratchetNow(Ratchet before) {
        SequencedMap<String, String> now = new LinkedHashMap<>();
        own.stream().filter(Entry::open).forEach(entry -> {
            String old = before.reasons().get(entry.item().id());
            now.put(entry.item().id(), old == null || entry.isPlain(old) ? entry.plainReason() : old);
        });
        return now;
    }
}
