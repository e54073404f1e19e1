package org.guiju.leave.adapter.out.request;

import java.util.Map;

import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.audit.Audit;
import org.guiju.kit.audit.AuditEntry;
import org.guiju.leave.application.request.SystemActs;
import org.guiju.leave.domain.request.LeaveRequest;
import reactor.core.publisher.Mono;

/** The trail of what time has done. */
public record KitSystemActs(Audit audit) implements SystemActs {

    @Override
    public Mono<Void> record(LeaveRequest request, String action, Map<String, Object> details) {
        return audit.record(new AuditEntry(request.jurisdiction(), ActedBy.service("leave"), action, request.id().toString(), null, details));
    }
}
