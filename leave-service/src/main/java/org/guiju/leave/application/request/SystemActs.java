package org.guiju.leave.application.request;

import java.util.Map;

import org.guiju.leave.domain.request.LeaveRequest;
import reactor.core.publisher.Mono;

/** Where does the system write down what the passing of time has done? */
public interface SystemActs {

    /** Keeps a line in the trail. @param details text and numbers only */
    Mono<Void> record(LeaveRequest request, String action, Map<String, Object> details);
}
