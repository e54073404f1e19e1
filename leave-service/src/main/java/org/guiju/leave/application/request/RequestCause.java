package org.guiju.leave.application.request;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.guiju.leave.domain.request.LeaveRequest;

/** How a request stands in the directory: its id is that of the absence, its purpose the cause. */
final class RequestCause {

    private RequestCause() {
    }

    /** As {@code business-trip}. */
    static String of(LeaveRequest request) {
        return request.plan().purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The request an absence may rest on; empty where its id is none of a request. */
    static Optional<UUID> id(String absence) {
        try {
            return Optional.of(UUID.fromString(absence));
        } catch (IllegalArgumentException notOfARequest) {
            return Optional.empty();
        }
    }
}
