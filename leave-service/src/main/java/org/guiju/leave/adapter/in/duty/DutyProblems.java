package org.guiju.leave.adapter.in.duty;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.application.duty.NoDutyRule;
import org.guiju.leave.application.duty.NotNow;

/** What the application could not make sense of, as a problem. */
final class DutyProblems {

    private DutyProblems() {
    }

    static Throwable of(Throwable failure) {
        return switch (failure) {
            case NoDutyRule silent -> ProblemException.of(ProblemKind.NO_SUCH_RULE, Map.of("regulation", silent.regulation(),
                    "rule", "leave.duty-roster"));
            case NotNow notNow -> ProblemException.of(ProblemKind.CONFLICT).listing(List.of(new FieldFault(In.PATH, "id",
                    Optional.of(notNow.value()), notNow.code(), Map.of("value", notNow.value()))));
            case Unfit unfit -> ProblemException.invalid(unfit.parts().stream().map(DutyProblems::fault).toList());
            default -> failure;
        };
    }

    private static FieldFault fault(Unfit.Part part) {
        return new FieldFault(part.pointer().startsWith("/") ? In.BODY : In.PATH, part.pointer(), Optional.of(part.value()), part.code(),
                part.facts());
    }
}
