package org.guiju.leave.application.request;

import org.guiju.leave.domain.departure.Approvers;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import reactor.core.publisher.Mono;

/** What has this government settled? */
public interface LeaveConfigurations {

    Mono<LeaveConfiguration> of(Jurisdiction jurisdiction);

    /** The same, held against others until the running transaction ends. */
    Mono<LeaveConfiguration> held(Jurisdiction jurisdiction);

    /** Keeps another one in the place of {@code before}. Answers it with its version. */
    Mono<LeaveConfiguration> keep(Jurisdiction jurisdiction, LeaveConfiguration before, Approvers approvers, int reminderEvery, PersonId by);
}
