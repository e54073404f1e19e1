package org.guiju.gateway.identity;

import org.guiju.gateway.problem.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * Who may come through which gate, before any service is asked. What it does not name is closed. What a person may do in a matter is
 * not its business: posts decide that, in the service.
 */
public final class Admission {

    private Admission() {
    }

    /** Whether a request is looked at without knowing who sends it; credentials it may carry are not looked at either. */
    public static boolean open(HttpMethod method, String path) {
        if (path.equals("/oauth/token") || path.startsWith("/.well-known/")) {
            return true;
        }
        if (method == HttpMethod.POST && (path.equals("/api/v1/session") || path.equals("/api/v1/session/token"))) {
            return true;
        }
        return !path.startsWith("/api/") && !path.startsWith("/internal/") && !path.startsWith("/actuator/")
                || path.equals("/actuator/health") || path.startsWith("/actuator/health/");
    }

    /** Fails with 401 or 403 when the caller may not pass. */
    public static void check(HttpMethod method, String path, @Nullable Caller caller) {
        if (open(method, path)) {
            return;
        }
        if (caller == null) {
            throw Trouble.of(HttpStatus.UNAUTHORIZED, "unauthenticated").header("WWW-Authenticate", "Bearer realm=\"guiju\"");
        }
        String refusal = refusal(method, path, caller);
        if (refusal != null) {
            throw Trouble.of(HttpStatus.FORBIDDEN, refusal);
        }
    }

    private static @Nullable String refusal(HttpMethod method, String path, Caller caller) {
        boolean service = caller.kind() == Caller.Kind.SERVICE;
        boolean operator = caller.kind() == Caller.Kind.OPERATOR;
        if (within(path, "/internal")) {
            return service ? null : "services-only";
        }
        if (within(path, "/actuator")) {
            return service || operator ? null : "operators-only";
        }
        if (service) {
            return "people-only";
        }
        if (within(path, "/api/v1/operations")) {
            return operator ? null : "operators-only";
        }
        if (within(path, "/api/v1/accounts")) {
            return caller.may(Capability.SECURITY_ADMINISTRATOR) ? null : "security-administrators-only";
        }
        if (within(path, "/api/v1/rehearsal")) {
            boolean reads = method == HttpMethod.GET || method == HttpMethod.HEAD;
            return reads || operator || caller.may(Capability.SYSTEM_ADMINISTRATOR) ? null : "system-administrators-only";
        }
        if (within(path, "/api/v1/session")) {
            return null;
        }
        // an operator of the platform sees no content of any government
        return operator ? "people-only" : null;
    }

    private static boolean within(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
