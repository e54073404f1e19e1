package org.guiju.deploy.suite;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.guiju.deploy.http.Answer;
import org.guiju.deploy.http.Door;
import org.guiju.deploy.local.Member;
import org.guiju.deploy.suite.RunningSuite.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Only a true token of the right kind opens a door, at the gateway and at each service behind it, and a refusal tells nothing. */
@ExtendWith(RunningSuite.class)
class TokensTest {

    private static final String DOCUMENTS = "/api/v1/documents";

    private final Running running;
    private SigningKey key;

    TokensTest(Running running) {
        this.running = running;
    }

    @BeforeEach
    void takeTheKey() throws SQLException, GeneralSecurityException {
        key = SigningKey.ofTheGateway(running);
    }

    @Test
    void aTrueOneOpensTheDoor() throws GeneralSecurityException {
        // without this the refusals below would prove nothing
        for (Door door : doors()) {
            assertThat(ask(door, key.sign("at+jwt", claims())).status()).as(door.address()).isEqualTo(200);
        }
    }

    @Test
    void noneAtAllIsRefused() {
        for (Door door : doors()) {
            assertRefused(door, door.send("GET", DOCUMENTS, Map.of(), null));
        }
    }

    @Test
    void anExpiredOneIsRefused() throws GeneralSecurityException {
        refusedEverywhere(key.sign("at+jwt", with("exp", Instant.now().minusSeconds(120).getEpochSecond())));
    }

    @Test
    void oneSignedByAnotherKeyIsRefused() throws GeneralSecurityException {
        refusedEverywhere(key.forged().sign("at+jwt", claims()));
    }

    @Test
    void anUnsignedOneIsRefused() {
        refusedEverywhere(SigningKey.unsigned(claims()));
    }

    @Test
    void oneForSomebodyElseIsRefused() throws GeneralSecurityException {
        refusedEverywhere(key.sign("at+jwt", with("aud", "another")));
        refusedEverywhere(key.sign("at+jwt", with("iss", "https://elsewhere.example")));
        refusedEverywhere(key.sign("JWT", claims()));
    }

    @Test
    void aServiceIsNoPerson() {
        String service = serviceToken(Member.LEAVE);
        for (Door door : doors()) {
            Answer answer = ask(door, service);
            assertThat(answer.status()).as(door.address() + " " + answer).isIn(401, 403, 404);
            assertTellsNothing(answer);
        }
    }

    @Test
    void aPersonIsNoService() {
        String person = running.caller("anze.head").token();
        for (String path : List.of("/internal/leave/directory/anze", "/internal/events", "/internal/dead-letters")) {
            Answer atTheGateway = running.door().send("GET", path, bearer(person), null);
            assertThat(atTheGateway.status()).as(path + " " + atTheGateway).isIn(401, 403, 404);
            assertTellsNothing(atTheGateway);
        }
        Answer behind = running.door(Member.LEAVE).send("GET", "/internal/directory/anze", bearer(person), null);
        assertThat(behind.status()).as(behind.toString()).isIn(401, 403, 404);
    }

    @Test
    void anotherGovernmentsTokenShowsNothingOfThisOne() {
        Answer drafted = running.caller("anze.natural-resources.clerk").post(DOCUMENTS, DraftRequests.ofAnze("他县不得见"));
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        String path = DOCUMENTS + "/" + drafted.text("/id");

        Answer seen = running.caller("boli.head").get(path);
        assertThat(seen.status()).as(seen.toString()).isEqualTo(404);
        assertThat(seen.body().toString()).doesNotContain("他县不得见");
        assertThat(running.caller("boli.head").get(DOCUMENTS).body().toString()).doesNotContain("他县不得见");
        assertThat(running.caller("boli.natural-resources.clerk").post(path + "/submission", Map.of(), "\"0\"").status()).isEqualTo(404);
        assertThat(running.caller("boli.system-admin").get("/api/v1/directory").body().toString()).doesNotContain("安泽县");
    }

    private void refusedEverywhere(String token) {
        for (Door door : doors()) {
            assertRefused(door, ask(door, token));
        }
    }

    private static void assertRefused(Door door, Answer answer) {
        assertThat(answer.status()).as(door.address() + " " + answer).isEqualTo(401);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertTellsNothing(answer);
    }

    private static void assertTellsNothing(Answer answer) {
        assertThat(answer.body().has("items")).isFalse();
        assertThat(answer.body().toString()).doesNotContain("Exception", "org.springframework", "at org.");
    }

    /** The gateway, and the service itself: it must not trust that only the gateway calls. */
    private List<Door> doors() {
        return List.of(running.door(), running.door(Member.DOCUMENT));
    }

    private static Answer ask(Door door, String token) {
        return door.send("GET", DOCUMENTS, bearer(token), null);
    }

    private String serviceToken(Member member) {
        byte[] form = ("grant_type=client_credentials&client_id=" + member.id() + "&client_secret=" + running.secrets().client(member))
                .getBytes(StandardCharsets.UTF_8);
        Answer answer = running.door().send("POST", "/oauth/token", Map.of(), "application/x-www-form-urlencoded", form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.text("/access_token");
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static Map<String, Object> with(String claim, Object value) {
        Map<String, Object> claims = claims();
        claims.put(claim, value);
        return claims;
    }

    private static Map<String, Object> claims() {
        Instant now = Instant.now();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "https://guiju.local");
        claims.put("aud", "guiju");
        claims.put("sub", "head");
        claims.put("kind", "person");
        claims.put("jurisdiction", "anze");
        claims.put("name", "演示·县长");
        claims.put("capabilities", List.of());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plusSeconds(300).getEpochSecond());
        return claims;
    }
}
