package org.guiju.kit.audit;

import java.util.Map;
import java.util.UUID;

import org.guiju.regulation.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * One act, as the trail keeps it. Carries no body of a work secret: ids and numbers only.
 *
 * @param action  stable name of what was done, as {@code document.signed}
 * @param subject id of the aggregate it was done to
 * @param receipt receipt of the ruling that let it happen; null for what needs none
 * @param details text, whole numbers, flags and lists of text only
 */
public record AuditEntry(
        Jurisdiction jurisdiction,
        ActedBy actor,
        String action,
        String subject,
        @Nullable UUID receipt,
        Map<String, Object> details) {

    public AuditEntry {
        details = Map.copyOf(details);
    }
}
