package org.guiju.regulation.rulebook;

/**
 * How a rule is made from what a rulebook says. Every rule class exposes one as {@code public static RuleDefinition<…> definition()}.
 *
 * <pre>{@code
 * public ConsultDeadline read(RuleBook book, Params.Reading reading) {
 *     List<Term> terms = book.items(KEY).stream().map(item -> {
 *         Params params = reading.of(item);
 *         return new Term(item.clause(), params.choices("matters", MATTERS), params.workingDays("workingDays"));
 *     }).toList();
 *     return new ConsultDeadline(terms);
 * }
 * }</pre>
 *
 * @param <R> the rule, an immutable value
 */
public interface RuleDefinition<R> {

    RuleKey key();

    /**
     * Called once for each rulebook that has items for the key, its own or those of the national layer. A value that cannot be used is
     * a fault in {@code reading}, and a harmless value is answered in its place; the rule is thrown away when there are faults, so this
     * must not throw because of what a rulebook says.
     */
    R read(RuleBook book, Params.Reading reading);
}
