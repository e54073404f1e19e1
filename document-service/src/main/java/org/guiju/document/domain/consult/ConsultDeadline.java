package org.guiju.document.domain.consult;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.guiju.regulation.calendar.Due;
import org.guiju.regulation.calendar.Term;
import org.guiju.regulation.calendar.WorkingDays;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * How long a consulted unit has to answer: a term by category, whether the sponsor may set another, and until when more time
 * can be agreed. Absent in a government whose regulation gives no term.
 *
 * @param terms      one for each class of papers
 * @param category   the item that makes the sponsor name a category when asking; empty where there is one term for all
 * @param extension  the item on agreeing more time; empty where there is none
 */
public record ConsultDeadline(List<Allowance> terms, Optional<Ground> category, Optional<Ground> extension) {

    private static final String KEY = "document.consult.deadline";

    /** One thing that an item says of the time for an answer. */
    private enum Aspect { TERM, EXTENSION, CATEGORY }

    public static RuleDefinition<ConsultDeadline> definition() {
        return Defined.by(KEY, ConsultDeadline::read);
    }

    private static ConsultDeadline read(RuleBook book, Params.Reading reading) {
        List<Allowance> terms = new ArrayList<>();
        Optional<Ground> category = Optional.empty();
        Optional<Ground> extension = Optional.empty();
        for (Item item : book.items(RuleKey.of(KEY))) {
            Params params = reading.of(item);
            switch (params.choice("aspect", Aspect.class)) {
                case TERM -> readTerm(item, params, reading).ifPresent(terms::add);
                case CATEGORY -> {
                    params.leave("categories", "setBy", "required", "onChange");
                    category = Optional.of(Ground.of(item));
                }
                case EXTENSION -> {
                    params.leave("condition", "initiator", "with", "agrees", "before");
                    extension = Optional.of(Ground.of(item));
                }
            }
        }
        return new ConsultDeadline(terms, category, extension);
    }

    private static Optional<Allowance> readTerm(Item item, Params params, Params.Reading reading) {
        params.leave("for", "setBy");
        params.choice("countFrom", Set.of("next-working-day-after-receipt"));
        Set<String> categories = Set.copyOf(params.optionalTexts("categories"));
        List<String> mayBe = params.optionalChoices("mayBe", Set.of("shorter", "longer"));
        OptionalInt days = params.workingDays("workingDays");
        if (days.isPresent() && days.getAsInt() < 1) {
            reading.fault(item, "params.workingDays", "0", "写至少一个工作日；原文没有期限的，不绑定这一条");
        }
        OwnTerm own = mayBe.contains("shorter") ? OwnTerm.EITHER_WAY : mayBe.contains("longer") ? OwnTerm.LENGTHEN_ONLY : OwnTerm.NEVER;
        return days.isPresent() && days.getAsInt() > 0
                ? Optional.of(new Allowance(Ground.of(item), categories, WorkingDays.of(days.getAsInt()), own))
                : Optional.empty();
    }


    /** Whether the sponsor may set a term of its own. */
    public enum OwnTerm { EITHER_WAY, LENGTHEN_ONLY, NEVER }

    /**
     * @param categories categories it is for; empty where it is for all
     * @param term       counted from the day after receipt
     * @param ownTerm    what the sponsor may do about it
     */
    public record Allowance(Ground ground, Set<String> categories, Term term, OwnTerm ownTerm) {
        public Allowance {
            categories = Set.copyOf(categories);
        }

        boolean isFor(Optional<String> category) {
            return categories.isEmpty() || category.filter(categories::contains).isPresent();
        }
    }

    public ConsultDeadline {
        terms = List.copyOf(terms);
    }

    /** The term for a category; empty while the category is not known. */
    public Optional<Allowance> allowance(Optional<String> category) {
        return terms.stream().filter(t -> t.isFor(category)).findFirst();
    }

    /** Every category the sponsor may name, in the order of the regulation; empty where none is asked for. */
    public List<String> categories() {
        return terms.stream().flatMap(t -> t.categories().stream().sorted()).toList();
    }

    /** The term that counts: the sponsor's own where it lawfully set one, otherwise the regulation's. */
    public Optional<Term> effective(Optional<String> category, Optional<Term> own) {
        return own.or(() -> allowance(category).map(Allowance::term));
    }

    /** Asking: the category must be named where there are several, and the sponsor's own term must be open to it. */
    public Findings judgeAsking(Optional<String> named, Optional<Term> own) {
        Optional<Allowance> allowance = allowance(named);
        if (allowance.isEmpty()) {
            return category.orElseGet(() -> terms.getFirst().ground())
                    .broken("consultation-without-category", Map.of("categories", categories()));
        }
        Findings holds = category.map(Ground::holds).orElseGet(Findings::none);
        return holds.and(judgeOwnTerm(allowance.get(), own));
    }

    private Findings judgeOwnTerm(Allowance allowance, Optional<Term> own) {
        boolean open = own.isEmpty() || switch (allowance.ownTerm()) {
            case EITHER_WAY -> true;
            case LENGTHEN_ONLY -> comparable(allowance.term(), own.get()) && own.get().amount() >= allowance.term().amount();
            case NEVER -> false;
        };
        return open ? allowance.ground().holds()
                : allowance.ground().broken("term-shortened", Map.of("term", allowance.term().text(), "own", own.get().text()));
    }

    /** Agreeing on more time, which is open until the term is over and not after. */
    public Findings judgeExtension(Due due, Instant now) {
        Ground ground = extension.orElseGet(() -> terms.getFirst().ground());
        return due.isOver(now) ? ground.broken("extension-after-term", Map.of("due", due.date().toString())) : ground.holds();
    }

    private static boolean comparable(Term regulated, Term own) {
        return regulated.unit().equals(own.unit());
    }

    @Override
    public String toString() {
        return "ConsultDeadline[" + String.join("；", terms.stream().map(t -> t.ground() + ": " + t.term().text()
                + (t.categories().isEmpty() ? "" : t.categories().stream().sorted().toList())).toList()) + "]";
    }
}
