package org.guiju.leave.adapter.in.directory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.audit.Audit;
import org.guiju.kit.audit.AuditEntry;
import org.guiju.leave.LeaveHttp;
import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a stand-in did meanwhile is told to whoever comes back, and what could not be asked is named. */
class HandBackOverHttpTest extends LeaveHttp {

    @Autowired
    private Audit audit;

    @BeforeEach
    void directory() {
        imported("anze");
    }

    private String absence(String person) {
        Instant from = Instant.now().minus(2, ChronoUnit.DAYS);
        return Objects.requireNonNull(post("/api/v1/directory/absences", person("anze", "office-clerk")).bodyValue("""
                {"person": "%s", "cause": "business-trip", "from": "%s", "until": "%s"}
                """.formatted(person, from, from.plus(5, ChronoUnit.DAYS))).exchange().expectStatus().isCreated().expectBody()
                .returnResult().getResponseHeaders().getLocation()).getPath().replaceAll(".*/", "");
    }

    private void recorded(ActedBy actor) {
        audit.record(new AuditEntry(Jurisdiction.of("anze"), actor, "document.approve", UUID.randomUUID().toString(), null, java.util.Map.of()))
                .block();
    }

    @Test
    void theReportListsTheActsForThePostByCoverAndNamesWhoIsSilent() {
        String absence = absence("deputy-4");
        recorded(new ActedBy("deputy-5", "演示·副县长（五）", "deputy-4", "副县长（四）", List.of("deputy-4", "deputy-5"), "anze-5.9"));
        recorded(ActedBy.holder("deputy-4", "演示·副县长（四）", "deputy-4", "副县长（四）"));
        recorded(new ActedBy("deputy-5", "演示·副县长（五）", "deputy-3", "副县长（三）", List.of("deputy-3", "deputy-5"), "anze-5.9"));

        get("/api/v1/coverage/hand-back/" + absence, person("anze", "deputy-4")).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.over").isEqualTo(false).jsonPath("$.posts[0].post").isEqualTo("deputy-4")
                .jsonPath("$.acts.length()").isEqualTo(1).jsonPath("$.acts[0].actedBy").isEqualTo("deputy-5")
                .jsonPath("$.acts[0].service").isEqualTo("leave").jsonPath("$.acts[0].clause").isEqualTo("anze-5.9")
                .jsonPath("$.missing.length()").isEqualTo(3);
        get("/api/v1/coverage/hand-back/" + absence, person("anze", "deputy-5")).exchange().expectStatus().isOk();
        get("/api/v1/coverage/hand-back/" + absence, person("anze", "deputy-2")).exchange().expectStatus().isNotFound();
        get("/api/v1/coverage/hand-back/" + absence, person("boli", "head")).exchange().expectStatus().isNotFound();
        get("/api/v1/coverage/hand-back/none-such", person("anze", "office-clerk")).exchange().expectStatus().isNotFound();
    }

    @Test
    void neighboursAreToldAPostsActsAndPeopleAreNot() {
        recorded(new ActedBy("deputy-3", "演示·副县长（三）", "deputy-2", "副县长（二）", List.of("deputy-2", "deputy-3"), "anze-5.9"));
        String path = "/internal/acts-by-cover/anze/deputy-2?from=2020-01-01T00:00:00Z&until=2099-01-01T00:00:00Z";

        get(path, service()).exchange().expectStatus().isOk().expectBody().jsonPath("$.acts[0].actor.actedBy").isEqualTo("deputy-3")
                .jsonPath("$.acts[0].action").isEqualTo("document.approve");
        get(path, person("anze", "deputy-2")).exchange().expectStatus().isForbidden();
        get(path.replace("2020-01-01T00:00:00Z", "soon"), service()).exchange().expectStatus().isBadRequest();
    }
}
