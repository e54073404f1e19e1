package org.guiju.leave.adapter.in.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.problem.ActProblems;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.security.Capability;
import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.research.NotTheirs;
import org.guiju.leave.domain.ledger.Leader;
import org.guiju.regulation.posts.ActingPost;
import reactor.core.publisher.Mono;

/** Turns who asks and what went wrong into the words of either side. */
public final class Keepers {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private Keepers() {
    }

    /** The caller at a ledger. */
    public static Keeper of(Actor actor) {
        return new Keeper(actor.person(), actor.name(), actor.jurisdiction(), actor.posts(), actor.has(Capability.SYSTEM_ADMINISTRATOR),
                actor.has(Capability.AUDITOR));
    }

    /** Both names for an act on the line of a leader. */
    public static ActedBy by(Actor actor, Leader leader) {
        return by(actor, of(actor).seat(leader));
    }

    /** Both names for an act that is the office's, or the administrator's. */
    public static ActedBy by(Actor actor) {
        return by(actor, of(actor).seat());
    }

    private static ActedBy by(Actor actor, Optional<ActingPost> seat) {
        return seat.map(actor::actedBy).orElseGet(actor::actedByThemselves);
    }

    /** The work, with what it could not make sense of told as a problem. */
    public static <T> Mono<T> told(Mono<T> work) {
        return work.onErrorMap(Keepers::problem);
    }

    private static Throwable problem(Throwable failure) {
        return switch (failure) {
            case Unfit unfit -> ProblemException.invalid(unfit.parts().stream()
                    .map(part -> FieldFault.inBody(part.pointer(), part.value(), part.code(), part.facts())).toList());
            case NotTheirs _ -> ProblemException.of(ProblemKind.FORBIDDEN);
            default -> ActProblems.of(failure);
        };
    }

    /** A year anybody could sensibly mean. @throws ProblemException 400 for any other */
    public static int year(In in, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw outOfRange(in, "year", String.valueOf(year), FIRST_YEAR, LAST_YEAR);
        }
        return year;
    }

    /** A day anybody could sensibly mean; faults are put into the list. */
    public static void day(String pointer, LocalDate day, List<FieldFault> faults) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            faults.add(new FieldFault(In.BODY, pointer, Optional.of(day.toString()), "out-of-range",
                    Map.of("min", FIRST_YEAR + "-01-01", "max", LAST_YEAR + "-12-31")));
        }
    }

    /** A moment of a day anybody could sensibly mean. @throws ProblemException 400 for any other */
    public static Instant moment(String pointer, OffsetDateTime written) {
        List<FieldFault> faults = new ArrayList<>();
        day(pointer, written.toLocalDate(), faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return written.toInstant();
    }

    private static ProblemException outOfRange(In in, String name, String value, int min, int max) {
        return ProblemException.invalid(new FieldFault(in, name, Optional.of(value), "out-of-range", Map.of("min", min, "max", max)));
    }
}
