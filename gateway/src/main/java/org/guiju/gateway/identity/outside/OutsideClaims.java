package org.guiju.gateway.identity.outside;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.gateway.config.IdentitySettings;
import org.guiju.gateway.identity.Caller;
import org.guiju.gateway.identity.Capability;
import org.jspecify.annotations.Nullable;

/** Which caller the claims of an outside provider make. What it does not say we do not make up: without a government there is no person. */
public final class OutsideClaims {

    private static final String OPERATOR = "operator";
    private final IdentitySettings.Outside names;

    public OutsideClaims(IdentitySettings.Outside names) {
        this.names = names;
    }

    /** Empty when a claim we need is missing, or when two capabilities meet in one hand. */
    public Optional<Caller> caller(Map<String, Object> claims) {
        String person = text(claims, names.person());
        String jurisdiction = text(claims, names.jurisdiction());
        if (person == null) {
            return Optional.empty();
        }
        String name = Optional.ofNullable(text(claims, names.name())).orElse(person);
        List<String> granted = claims.get(names.capabilities()) instanceof Collection<?> list
                ? list.stream().map(String::valueOf).toList() : List.of();
        List<Capability> capabilities = granted.stream().flatMap(wire -> Capability.of(wire).stream()).toList();
        if (granted.contains(OPERATOR)) {
            return capabilities.isEmpty() ? Optional.of(new Caller(Caller.Kind.OPERATOR, person, null, name, List.of())) : Optional.empty();
        }
        if (jurisdiction == null || capabilities.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(new Caller(Caller.Kind.PERSON, person, jurisdiction, name, capabilities));
    }

    private static @Nullable String text(Map<String, Object> claims, String name) {
        return claims.get(name) instanceof String value && !value.isBlank() ? value : null;
    }
}
