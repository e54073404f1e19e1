package org.guiju.kit.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.guiju.kit.audit.AuditVerifier.Broken;
import org.guiju.kit.audit.AuditVerifier.Fault;
import org.guiju.kit.testing.KitDatabase;
import org.guiju.kit.time.TimeAutoConfiguration;
import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

class TamperedTrailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Jurisdiction ANZE = Jurisdiction.of("anze");
    private static final Jurisdiction BOLI = Jurisdiction.of("boli");

    private KitDatabase kit;
    private Audit audit;
    private AuditVerifier verifier;

    @BeforeEach
    void tenActsOfAnzeAndThreeOfBoli() {
        kit = KitDatabase.migrated("audit", 6);
        audit = new Audit(kit.transactions(), Clock.system(TimeAutoConfiguration.ZONE));
        verifier = new AuditVerifier(kit.transactions());
        acts(ANZE, 10).then(acts(BOLI, 3)).block(PATIENCE);
        seal(kit);
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void anUntouchedTrailIsWholeForEachGovernment() {
        assertThat(verified(ANZE)).satisfies(result -> {
            assertThat(result.whole()).isTrue();
            assertThat(result.intact()).isEqualTo(10);
            assertThat(result.head()).hasSize(64);
        });
        assertThat(verified(BOLI).intact()).isEqualTo(3);
        assertThat(verified(Jurisdiction.of("ziyuan")).whole()).isTrue();
    }

    @Test
    void oneChangedByteIsFoundAndTheRowIsNamed() throws SQLException {
        tamper("update audit_chain set entry = replace(entry, 'note.4', 'note.5') where jurisdiction = 'anze' and number = 5");
        assertThat(verified(ANZE).broken()).isEqualTo(new Broken(5, Fault.CONTENT_DIFFERS));
        assertThat(verified(ANZE).intact()).isEqualTo(4);
        assertThat(verified(BOLI).whole()).isTrue();
    }

    @Test
    void aRowHashedAnewIsFoundAtTheRowAfterIt() throws SQLException {
        tamper("update audit_chain set entry = '{\"action\": \"x\", \"subject\": \"y\"}',"
                + " hash = sha256(previous || int8send(number) || convert_to('{\"action\": \"x\", \"subject\": \"y\"}', 'UTF8'))"
                + " where jurisdiction = 'anze' and number = 7");
        assertThat(verified(ANZE).broken()).isEqualTo(new Broken(8, Fault.PREVIOUS_DIFFERS));
    }

    @Test
    void aRowTakenOutIsNamed() throws SQLException {
        tamper("delete from audit_chain where jurisdiction = 'anze' and number = 3");
        assertThat(verified(ANZE).broken()).isEqualTo(new Broken(3, Fault.GAP));
    }

    @Test
    void twoSealersAtOnceMakeOneChainOfEverything() {
        Flux.range(0, 60).flatMap(i -> act(ANZE, i), 6).blockLast(PATIENCE);
        try (KitDatabase replica = kit.replica(4)) {
            Mono.when(sealing(kit), sealing(replica)).block(PATIENCE);
        }
        seal(kit);
        assertThat(verified(ANZE).whole()).isTrue();
        assertThat(verified(ANZE).intact()).isEqualTo(70);
    }

    @Test
    void anActThatWasRolledBackIsNotInTheTrail() {
        StepVerifier.create(kit.transactions().in(ANZE, () -> act(ANZE, 99).then(Mono.error(new IllegalStateException("no")))))
                .expectError().verify(PATIENCE);
        seal(kit);
        assertThat(verified(ANZE).intact()).isEqualTo(10);
    }

    @Test
    void theTrailIsReadFromTheNewestDownAndBySubject() {
        var trail = new AuditTrail(kit.transactions());
        StepVerifier.create(trail.read(ANZE, Long.MAX_VALUE, null, 2).map(AuditTrail.Sealed::number))
                .expectNext(10L, 9L).expectComplete().verify(PATIENCE);
        StepVerifier.create(trail.read(ANZE, 9, null, 1).map(AuditTrail.Sealed::number)).expectNext(8L).expectComplete().verify(PATIENCE);
        StepVerifier.create(trail.read(ANZE, Long.MAX_VALUE, "note-4", 9)).assertNext(row -> {
            assertThat(row.entry().at("/actor/post").asString()).isEqualTo("deputy-1");
            assertThat(row.entry().at("/actor/cover/0").asString()).isEqualTo("head");
            assertThat(row.entry().at("/details/number").asInt()).isEqualTo(4);
            assertThat(row.entry().at("/at").asString()).endsWith("+08:00");
        }).expectComplete().verify(PATIENCE);
    }

    private Mono<Void> acts(Jurisdiction jurisdiction, int count) {
        return Flux.range(0, count).concatMap(i -> act(jurisdiction, i)).then();
    }

    private Mono<Void> act(Jurisdiction jurisdiction, int number) {
        var actor = new ActedBy("deputy-1", "演示·副县长", "deputy-1", "副县长", List.of("head"), jurisdiction + "-7.1");
        return audit.record(new AuditEntry(jurisdiction, actor, "note." + number, "note-" + number, null, Map.of("number", number)));
    }

    private static void seal(KitDatabase replica) {
        sealing(replica).block(PATIENCE);
    }

    private static Mono<Void> sealing(KitDatabase replica) {
        var sealer = new AuditSealer(replica.platform(), replica.transactions());
        return sealer.round().expand(done -> done == 0 ? Mono.empty() : sealer.round()).then();
    }

    private AuditVerifier.Verification verified(Jurisdiction jurisdiction) {
        return verifier.verify(jurisdiction).block(PATIENCE);
    }

    private void tamper(String sql) throws SQLException {
        try (Connection superuser = kit.server().superuser(); Statement statement = superuser.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
