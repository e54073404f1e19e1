package org.guiju.kit.web;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A ruling as it is shown, in a command's answer, in a problem and beside each action. Made by {@link Rulings}.
 *
 * @param outcome    which of the four cases
 * @param breaches   everything that is broken, all at once
 * @param obligations what follows from an allowed act
 * @param missing    the facts without which nothing can be decided
 * @param grantors   kinds of post that may grant an exception from all breaches
 * @param exceptions what an exception has set aside
 * @param restsOn    the clauses, never empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RulingView(
        Outcome outcome,
        List<BreachView> breaches,
        List<ObligationView> obligations,
        List<MissingView> missing,
        List<String> grantors,
        List<ExceptionView> exceptions,
        List<ClauseView> restsOn) {

    /** The four cases, as words of the wire. */
    public enum Outcome {
        @JsonProperty("allowed") ALLOWED("allowed"),
        @JsonProperty("refused") REFUSED("refused"),
        @JsonProperty("needs-exception") NEEDS_EXCEPTION("needs-exception"),
        @JsonProperty("undecided") UNDECIDED("undecided");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * One item broken.
     *
     * @param rule   key of the rule that found it
     * @param remedy what helps
     * @param facts  every number and name of the message
     */
    public record BreachView(
            String code, String message, String remedy, ClauseView clause, String rule, Map<String, Object> facts) {}

    /** What follows from an allowed act. */
    public record ObligationView(String code, String message, ClauseView clause, Map<String, Object> facts) {}

    /** A fact that is missing, and what will bring it. */
    public record MissingView(String code, String message, String remedy, Map<String, Object> facts) {}

    /** A breach that was let through, why, and on whose grant. */
    public record ExceptionView(BreachView breach, String reason, String grantedBy, String grantedByName) {}
}
