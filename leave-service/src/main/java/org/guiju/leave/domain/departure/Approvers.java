package org.guiju.leave.domain.departure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.journey.Setting;

/**
 * What a government has settled where its regulation refers to other provisions.
 *
 * @param settings by name (see {@link Setting}): whose consent is needed, in order, or with whom it is filed, as kinds of post and
 *                 bodies outside; an empty list says that the provisions ask for nobody
 */
public record Approvers(Map<String, List<String>> settings) {

    public Approvers {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        settings.forEach((name, roles) -> copy.put(name, List.copyOf(roles)));
        settings = Map.copyOf(copy);
    }

    public static Approvers none() {
        return new Approvers(Map.of());
    }

    /** Empty where nothing has been settled. */
    public Optional<List<String>> of(String setting) {
        return Optional.ofNullable(settings.get(setting));
    }
}
