package org.guiju.kit.problem;

import java.util.List;
import java.util.Optional;

import org.guiju.regulation.proceeding.OutOfTurn;
import org.guiju.regulation.proceeding.WrongInput;

/** What an application could not make sense of, as a problem. */
public final class ActProblems {

    private ActProblems() {}

    /** 409 for a step out of turn, 400 for what names something that is not there; any other failure as it is. */
    public static Throwable of(Throwable failure) {
        return switch (failure) {
            case OutOfTurn turn -> ProblemException.of(ProblemKind.CONFLICT).listing(List.of(
                    new FieldFault(FieldFault.In.PATH, "id", Optional.of(turn.value()), turn.code(), turn.facts())));
            case WrongInput wrong -> ProblemException.invalid(new FieldFault(
                    wrong.pointer().startsWith("/") || wrong.pointer().isEmpty() ? FieldFault.In.BODY : FieldFault.In.PATH,
                    wrong.pointer(), Optional.of(wrong.value()), wrong.code(), wrong.facts()));
            default -> failure;
        };
    }
}
