package org.guiju.leave.adapter.in.duty;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.problem.ActProblems;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.application.duty.NoDutyRule;

/** What the application could not make sense of, as a problem. */
final class DutyProblems {

    private DutyProblems() {
    }

    static Throwable of(Throwable failure) {
        return switch (failure) {
            case NoDutyRule silent -> ProblemException.of(ProblemKind.NO_SUCH_RULE, Map.of("regulation", silent.regulation(),
                    "rule", "leave.duty-roster"));
            case Unfit unfit -> ProblemException.invalid(unfit.parts().stream().map(DutyProblems::fault).toList());
            default -> ActProblems.of(failure);
        };
    }

    private static FieldFault fault(Unfit.Part part) {
        return new FieldFault(part.pointer().startsWith("/") ? In.BODY : In.PATH, part.pointer(), Optional.of(part.value()), part.code(),
                part.facts());
    }
}
