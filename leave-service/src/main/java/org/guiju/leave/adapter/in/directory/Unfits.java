package org.guiju.leave.adapter.in.directory;

import java.util.Map;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.leave.application.directory.Unfit;
import org.guiju.regulation.posts.DirectoryFaults;
import org.guiju.regulation.rulebook.Fault;
import reactor.core.publisher.Mono;

/** Tells what does not fit the directory as faults of the request, all of them. */
final class Unfits {

    private Unfits() {
    }

    static <T> Mono<T> told(Mono<T> work) {
        return work
                .onErrorMap(Unfit.class, unfit -> ProblemException.invalid(unfit.parts().stream()
                        .map(part -> FieldFault.inBody(part.pointer(), part.value(), part.code(), part.facts())).toList()))
                .onErrorMap(DirectoryFaults.class, faults -> ProblemException.invalid(
                        faults.faults().stream().map(Unfits::fault).toList()));
    }

    private static FieldFault fault(Fault fault) {
        String pointer = "/" + fault.path().replace("[", "/").replace("]", "").replace('.', '/');
        return FieldFault.inBody(pointer, fault.found(), "directory-file",
                Map.of("line", fault.line(), "found", fault.found(), "help", fault.remedy()));
    }
}
