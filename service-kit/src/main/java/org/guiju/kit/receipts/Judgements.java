package org.guiju.kit.receipts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The judgements this service can pass, by name. */
public final class Judgements {

    private final Map<String, Judgement<?>> known;

    /** @throws IllegalStateException where two carry one name */
    public Judgements(List<Judgement<?>> judgements) {
        this.known = judgements.stream().collect(Collectors.toMap(Judgement::name, Function.identity()));
    }

    /** The judgement of this name; empty where this version of the service has none. */
    public Optional<Judgement<?>> named(String name) {
        return Optional.ofNullable(known.get(name));
    }

    void requireKnown(Judgement<?> judgement) {
        if (!known.containsKey(judgement.name())) {
            throw new IllegalStateException("the judgement " + judgement.name()
                    + " is no bean of this service, so that its receipts could not be judged again");
        }
    }
}
