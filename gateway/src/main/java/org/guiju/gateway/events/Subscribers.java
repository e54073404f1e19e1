package org.guiju.gateway.events;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which services an event goes to: those of the longest beginning that fits its type, else all; never the one it comes from. */
public final class Subscribers {

    private final Map<String, List<String>> byBeginning;
    private final List<String> all;

    public Subscribers(Map<String, List<String>> byBeginning, List<String> all) {
        this.byBeginning = Map.copyOf(byBeginning);
        this.all = List.copyOf(all);
    }

    public List<String> of(String type, String source) {
        List<String> found = byBeginning.entrySet().stream().filter(entry -> type.startsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length())).map(Map.Entry::getValue).orElse(all);
        return found.stream().filter(service -> !service.equals(source)).sorted().toList();
    }
}
