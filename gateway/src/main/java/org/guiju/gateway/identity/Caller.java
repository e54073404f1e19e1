package org.guiju.gateway.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who is calling. What a person may do in a matter does not stand here: it comes from posts, and services ask for those themselves.
 *
 * @param kind         person of a government, service of the suite, operator of the platform
 * @param subject      a person's id in the directory, a service's id, an operator's name
 * @param jurisdiction the government of a person; absent for services and operators
 * @param name         to be shown
 * @param capabilities at most one; never in one hand
 */
public record Caller(Kind kind, String subject, @Nullable String jurisdiction, String name, List<Capability> capabilities) {

    public Caller {
        if ((kind == Kind.PERSON) != (jurisdiction != null)) {
            throw new IllegalArgumentException("只有人员属于某个政府: " + subject);
        }
        if (capabilities.size() > 1) {
            throw new IllegalArgumentException("三员权限不得由一人兼任: " + subject);
        }
        if (kind != Kind.PERSON && !capabilities.isEmpty()) {
            throw new IllegalArgumentException("三员权限只授予人员: " + subject);
        }
        capabilities = List.copyOf(capabilities);
    }

    /** What stands in the claim {@code kind}. */
    public enum Kind {
        PERSON, SERVICE, OPERATOR;

        /** As the wire writes it. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind written so on the wire; empty for anything else. */
        public static Optional<Kind> of(@Nullable String wire) {
            return Arrays.stream(values()).filter(kind -> kind.wire().equals(wire)).findFirst();
        }
    }

    public static Caller service(String id) {
        return new Caller(Kind.SERVICE, id, null, id, List.of());
    }

    public boolean may(Capability capability) {
        return capabilities.contains(capability);
    }

    /** One name for the caller that no other caller has; for limits and logs. */
    public String key() {
        return kind.wire() + ":" + (jurisdiction == null ? "" : jurisdiction + "/") + subject;
    }
}
