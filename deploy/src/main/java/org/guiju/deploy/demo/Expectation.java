package org.guiju.deploy.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must show after a step, as somebody wrote it down who had read the regulation. */
sealed interface Expectation {

    /** The document stands in this state. */
    record Status(String status) implements Expectation {
    }

    /**
     * The subject says so.
     *
     * @param pointer JSON pointer into it
     * @param value the text there
     */
    record Shows(String pointer, String value) implements Expectation {
    }

    /**
     * Who acts for a post at this moment.
     *
     * @param duty which of its duties; papers where nothing is said
     * @param by person id of who acts; empty when nobody may
     * @param items ids of the items that this must rest on, among others
     */
    record Cover(String post, Optional<String> duty, Optional<String> by, List<String> items) implements Expectation {
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

    /** Every ruling kept on the subject comes out the same when it is judged again from its receipt alone. */
    record Replays() implements Expectation {
    }

    /**
     * What was just pasted was read so.
     *
     * @param elements values by the element's id
     */
    record Reads(Map<String, List<String>> elements) implements Expectation {
    }

    /** The closed file is handed over as a package in which every entry is as its manifest says. */
    record Archived() implements Expectation {
    }
}
