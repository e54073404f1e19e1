package org.guiju.deploy.clauses;

import java.util.List;
import java.util.Optional;

import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Kind;

/**
 * One line of the ledger.
 *
 * @param item    the item
 * @param boundTo name of the rule class; empty where there is none yet, and for an inform-item
 * @param tests   the tests that prove it
 */
record Entry(Item item, Optional<String> boundTo, List<String> tests) {

    /** Whether the item must stand in {@code not-enforced.yaml}. */
    boolean open() {
        return switch (item.kind()) {
            case ENFORCE -> boundTo.isEmpty() || tests.isEmpty();
            case WORKFLOW, TRACK -> boundTo.isEmpty();
            case INFORM -> false;
        };
    }

    /** The reason that can be told from the classes alone. */
    String plainReason() {
        return boundTo.isPresent()
                ? item.rule() + " is bound, but no test proves this item yet"
                : Bindings.module(item.rule()) + " has no rule " + item.rule() + " yet";
    }

    boolean isPlain(String reason) {
        return reason.equals(item.rule() + " is bound, but no test proves this item yet")
                || reason.equals(Bindings.module(item.rule()) + " has no rule " + item.rule() + " yet");
    }

    boolean informs() {
        return item.kind() == Kind.INFORM;
    }
}
