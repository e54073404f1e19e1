package org.guiju.kit.web;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.guiju.kit.receipts.Judgement;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.ruling.Ruling;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/**
 * A command with the way to its facts. Immutable; ends with {@link Judged#keep}.
 *
 * @param <F> what the judgement judges
 */
public final class Gathered<F> {

    private final CommandFlow flow;
    private final String action;
    private final String subject;
    private final Command<?> command;
    private final Supplier<Mono<F>> facts;
    private final Optional<ToLongFunction<F>> version;
    private final Optional<Function<F, RuleBook>> book;

    Gathered(CommandFlow flow, String action, String subject, Command<?> command, Supplier<Mono<F>> facts) {
        this(flow, action, subject, command, facts, Optional.empty(), Optional.empty());
    }

    private Gathered(CommandFlow flow, String action, String subject, Command<?> command, Supplier<Mono<F>> facts,
            Optional<ToLongFunction<F>> version, Optional<Function<F, RuleBook>> book) {
        this.flow = flow;
        this.action = action;
        this.subject = subject;
        this.command = command;
        this.facts = facts;
        this.version = version;
        this.book = book;
    }

    /**
     * The command changes something that is there: it needs If-Match (428), and that version must be the current one (412).
     * Without this the command makes something new.
     */
    public Gathered<F> at(ToLongFunction<F> currentVersion) {
        return new Gathered<>(flow, action, subject, command, facts, Optional.of(currentVersion), book);
    }

    /** Judges by this rulebook instead of the one in force today, as for a matter begun under an earlier one. */
    public Gathered<F> under(Function<F, RuleBook> rulebook) {
        return new Gathered<>(flow, action, subject, command, facts, version, Optional.of(rulebook));
    }

    public Judged<F> judge(Judgement<F> judgement) {
        return new Judged<>(this, judgement);
    }

    String action() {
        return action;
    }

    String subject() {
        return subject;
    }

    Command<?> command() {
        return command;
    }

    Supplier<Mono<F>> facts() {
        return facts;
    }

    Optional<ToLongFunction<F>> version() {
        return version;
    }

    Optional<Function<F, RuleBook>> book() {
        return book;
    }

    /**
     * A command with its judge.
     *
     * @param <F> what the judgement judges
     */
    public static final class Judged<F> {

        private final Gathered<F> gathered;
        private final Judgement<F> judgement;

        private Judged(Gathered<F> gathered, Judgement<F> judgement) {
            this.gathered = gathered;
            this.judgement = judgement;
        }

        /**
         * @param keeping run inside the transaction, only where the ruling allows and it is no dry run
         * @return the answer: 200 or 201 with what was kept, or the problem that the ruling is
         */
        public Mono<ResponseEntity<Object>> keep(BiFunction<F, Ruling.Allowed, Mono<Kept>> keeping) {
            return gathered.flow.answer(gathered, judgement, keeping);
        }
    }
}
