package org.guiju.gateway.config;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.guiju.gateway.desk.Drafts;
import org.guiju.gateway.identity.account.Attempts;
import org.guiju.gateway.identity.account.Seeding;
import org.guiju.gateway.identity.session.Sessions;
import org.guiju.gateway.identity.token.RefreshTokens;
import org.guiju.gateway.identity.token.SigningKeys;
import org.guiju.gateway.notifications.Notifications;
import org.guiju.gateway.rehearsal.Rehearsal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What must be in order before the first request is taken: settings that fit the profile, a database role that row-level security binds,
 * keys, accounts. Later it keeps house: keys by age, and what has run out.
 */
@Component
@DependsOnDatabaseInitialization
final class StartUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Before the web server, which stands at the end of the phases. */
    private static final int PHASE = 0;

    private final Environment environment;
    private final IdentitySettings identity;
    private final GatewaySettings gateway;
    private final DatabaseClient database;
    private final SigningKeys keys;
    private final Seeding seeding;
    private final Rehearsal rehearsal;
    private final List<Supplier<Mono<Long>>> sweeps;
    private @Nullable Disposable housekeeping;

    StartUp(Environment environment, IdentitySettings identity, GatewaySettings gateway, DatabaseClient database, SigningKeys keys,
            Seeding seeding, Rehearsal rehearsal, Sessions sessions, RefreshTokens refreshTokens, Attempts attempts,
            Notifications notifications, Drafts drafts) {
        this.environment = environment;
        this.identity = identity;
        this.gateway = gateway;
        this.database = database;
        this.keys = keys;
        this.seeding = seeding;
        this.rehearsal = rehearsal;
        this.sweeps = List.of(sessions::sweep, refreshTokens::sweep, attempts::sweep, notifications::sweep, drafts::sweep);
    }

    @Override
    public void start() {
        checkSettings();
        checkRole().then(keys.refresh())
                .then(identity.seed() == null || identity.mode() != IdentitySettings.Mode.LOCAL ? Mono.empty()
                        : seeding.from(identity.seed()))
                .then(gateway.rehearsal() ? rehearsal.restore() : Mono.empty())
                .block(PATIENCE);
        housekeeping = Flux.interval(Duration.ofMinutes(1)).onBackpressureDrop().concatMap(minute -> keepHouse(minute)).subscribe();
    }

    @Override
    public void stop() {
        if (housekeeping != null) {
            housekeeping.dispose();
            housekeeping = null;
        }
    }

    @Override
    public boolean isRunning() {
        return housekeeping != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void checkSettings() {
        boolean production = environment.acceptsProfiles(Profiles.of("production"));
        if (production && gateway.rehearsal()) {
            throw new IllegalStateException("生产环境（profile production）不得开启演练时钟：请去掉 guiju.gateway.rehearsal（GUIJU_REHEARSAL）");
        }
        boolean sealed = identity.keySecret() != null && !identity.keySecret().isBlank();
        if (production && !sealed) {
            throw new IllegalStateException("生产环境必须设置 guiju.identity.key-secret（GUIJU_KEY_SECRET）：签名密钥不得裸放在数据库里");
        }
        if (!sealed) {
            LOG.warn("guiju.identity.key-secret is not set: signing keys lie open in the database");
        }
    }

    /** A role that row-level security does not bind would make the second wall a picture of a wall. */
    private Mono<Void> checkRole() {
        return database.sql("SELECT count(*) FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls)")
                .mapValue(Long.class).one()
                .zipWith(database.sql("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' "
                        + "AND relname <> 'flyway_schema_history' AND (NOT relrowsecurity OR NOT relforcerowsecurity "
                        + "OR pg_has_role(current_user, relowner, 'USAGE'))").mapValue(Long.class).one())
                .flatMap(found -> found.getT1() == 0 && found.getT2() == 0 ? Mono.empty() : Mono.error(new IllegalStateException(
                        "应用的数据库角色能绕过行级安全（超级用户、BYPASSRLS、表的所有者，或有表未开启）：请使用单独的应用角色")));
    }

    private Mono<Void> keepHouse(long minute) {
        Mono<Void> swept = minute % 10 == 0
                ? Flux.fromIterable(sweeps).concatMap(sweep -> sweep.get()).then() : Mono.empty();
        return keys.refresh().then(swept).onErrorResume(error -> {
            LOG.warn("housekeeping failed, next try in a minute: {}", error.toString());
            return Mono.empty();
        });
    }
}
