package org.guiju.kit.keeping;

import java.util.Optional;
import java.util.function.Function;

import org.guiju.regulation.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * Whose rows the running transaction sees; travels in the Reactor context so that nested work joins instead of switching.
 *
 * @param jurisdiction the government, or null for the platform's own workers
 */
record Scope(@Nullable Jurisdiction jurisdiction) {

    private static final String ENTER =
            "select set_config('guiju.scope', :scope, true), set_config('guiju.jurisdiction', :jurisdiction, true)";

    static boolean running(ContextView context) {
        return context.hasKey(Scope.class);
    }

    static Scope of(ContextView context) {
        return context.get(Scope.class);
    }

    static Function<Context, Context> government(Jurisdiction jurisdiction) {
        return context -> context.put(Scope.class, new Scope(jurisdiction));
    }

    static Function<Context, Context> platform() {
        return context -> context.put(Scope.class, new Scope(null));
    }

    static Mono<Void> enter(DatabaseClient database, Jurisdiction jurisdiction) {
        return enter(database, "", jurisdiction.id());
    }

    static Mono<Void> enterPlatform(DatabaseClient database) {
        return enter(database, "platform", "");
    }

    private static Mono<Void> enter(DatabaseClient database, String scope, String jurisdiction) {
        return database.sql(ENTER).bind("scope", scope).bind("jurisdiction", jurisdiction).fetch().first().then();
    }

    /** What is wrong with asking for this government inside the running transaction; empty where nothing is. */
    Optional<IllegalStateException> mismatch(Jurisdiction wanted) {
        return wanted.equals(jurisdiction)
                ? Optional.empty()
                : Optional.of(new IllegalStateException("a transaction of "
                        + (jurisdiction == null ? "the platform" : jurisdiction) + " is running; it cannot become one of " + wanted));
    }
}
