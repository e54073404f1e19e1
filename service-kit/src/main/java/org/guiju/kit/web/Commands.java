package org.guiju.kit.web;

import java.util.function.Supplier;

import reactor.core.publisher.Mono;

/**
 * Carries commands out, the same way for all: gather the facts, judge, keep, in one transaction of the actor's government. What
 * is kept leaves a receipt, a line in the trail and, where an exception was used, one in the ledger; a repeat under the same key
 * answers the same. A dry run answers the same ruling and its transaction is never committed.
 *
 * <pre>{@code
 * @PostMapping("/{id}/signature")
 * Mono<ResponseEntity<Object>> sign(@PathVariable String id, Command<SignatureBody> command) {
 *     return commands.on("document.signed", id, command)
 *             .gather(() -> signing.facts(id, command.body(), command.actor(), command.grant()))
 *             .at(SigningFacts::version)
 *             .judge(signing.judgement())
 *             .keep((facts, allowed) -> signing.keep(facts, allowed).map(view(command)));
 * }
 * }</pre>
 */
public final class Commands {

    /** Subject of the receipt of a refused making. */
    private static final String NOTHING_YET = "-";

    private final CommandFlow flow;

    Commands(CommandFlow flow) {
        this.flow = flow;
    }

    /**
     * A command to something that is there.
     *
     * @param action  stable name of what is done, for the trail, as {@code document.signed}
     * @param subject id of the aggregate
     */
    public Begun on(String action, String subject, Command<?> command) {
        return new Begun(action, subject, command);
    }

    /** A command that makes something, whose id is known once it is kept. */
    public Begun making(String action, Command<?> command) {
        return new Begun(action, NOTHING_YET, command);
    }

    /** A command whose facts are still to be gathered. */
    public final class Begun {

        private final String action;
        private final String subject;
        private final Command<?> command;

        private Begun(String action, String subject, Command<?> command) {
            this.action = action;
            this.subject = subject;
            this.command = command;
        }

        /**
         * @param facts run inside the transaction; may answer with a {@link org.guiju.kit.problem.ProblemException} (no such
         *              thing) or a {@link org.guiju.regulation.ruling.MissingFactException}; empty answers 404
         */
        public <F> Gathered<F> gather(Supplier<Mono<F>> facts) {
            return new Gathered<>(flow, action, subject, command, facts);
        }
    }
}
