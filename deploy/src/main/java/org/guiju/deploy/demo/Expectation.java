package org.guiju.deploy.demo;

import java.util.List;
import java.util.Map;

/** What a document must show after a step, as somebody wrote it down who had read the regulation. */
sealed interface Expectation {

    /** The document stands in this state. */
    record Status(String status) implements Expectation {
    }

    /**
     * A consulted unit has until then.
     *
     * @param item the item that sets the term
     * @param counted the working days, in order
     * @param notCounted days between that do not count, each with a word that its reason must contain
     */
    record Due(String unit, String item, String due, List<String> counted, Map<String, String> notCounted) implements Expectation {
    }

    /** A consulted unit has no term, because the regulation sets none. */
    record NoTerm(String unit) implements Expectation {
    }

    /** A consulted unit has not answered, and nothing has been assumed. */
    record Awaiting(String unit) implements Expectation {
    }

    /** Silence was recorded as consent, by the system, under this item. */
    record Deemed(String unit, String item) implements Expectation {
    }

    /** A consulted unit answered. */
    record Replied(String unit) implements Expectation {
    }

    /** A consulted unit answered after its silence had been recorded as consent: the view is kept, the record stands. */
    record Late(String unit) implements Expectation {
    }

    /**
     * The document carries a number.
     *
     * @param form the number with {@code *} for the serial, which grows from run to run
     */
    record Number(String form) implements Expectation {
    }

    /** Every ruling kept on this document comes out the same when it is judged again from its receipt alone. */
    record Replays() implements Expectation {
    }
}
