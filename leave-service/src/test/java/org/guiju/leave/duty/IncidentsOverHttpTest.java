package org.guiju.leave.duty;

import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Something happens on duty: command first, the deputy in charge and the mayor told at once. */
@Proves("ziyang-73.3")
class IncidentsOverHttpTest extends DutyHttp {

    private static final String INCIDENTS = "/api/v1/leaves/duty/incidents";

    private static String report(String at, String level, boolean sensitive, String unit) {
        return """
                {"occurredAt": "%s", "level": "%s", "sensitive": %s, "unit": "%s", "what": "水库险情", "command": "转移下游群众",
                 "commandedAt": "%s"}""".formatted(at, level, sensitive, unit, at.replace(":00+", ":05+"));
    }

    @Test
    void aLargerIncidentOnTheThirdOfOctober2018() {
        String roster = published("2018-10-01");
        put(roster + "/contacts/" + persons(roster).get(2), office(), etag(roster), "{\"contact\": \"13800000000\"}").expectStatus().isOk();
        String onDuty = persons(roster).get(2);
        String report = report("2018-10-03T09:00:00+08:00", "larger", false, onDuty.equals("deputy-2") ? "education" : "water");
        String other = onDuty.equals("deputy-5") ? "deputy-4" : "deputy-5";
        post(INCIDENTS, as(other), report).expectStatus().isForbidden().expectBody().jsonPath("$.breaches[0].code").isEqualTo("duty-not-on-duty");

        String location = String.valueOf(post(INCIDENTS, as(onDuty), report).expectStatus().isCreated().expectBody()
                .jsonPath("$.steps.length()").isEqualTo(3)
                .jsonPath("$.steps[0].step").isEqualTo("command-first").jsonPath("$.steps[0].doneAt").isEqualTo("2018-10-03T09:00:05+08:00")
                .jsonPath("$.steps[1].step").isEqualTo("coordinate-deputy-in-charge-to-start-plan").jsonPath("$.steps[1].doneAt").doesNotExist()
                .jsonPath("$.steps[2].step").isEqualTo("report-to-head").jsonPath("$.steps[2].person").isEqualTo("head")
                .jsonPath("$.ruling.obligations.length()").isEqualTo(2)
                .jsonPath("$.ruling.obligations[1].clause.item").isEqualTo("ziyang-73.3")
                .returnResult().getResponseHeaders().getLocation());
        post(location + "/steps/report-to-head", as(onDuty), etag(location), "{\"at\": \"2018-10-03T08:59:00+08:00\"}")
                .expectStatus().isEqualTo(422).expectBody().jsonPath("$.breaches[0].code").isEqualTo("duty-step-before-command");
        post(location + "/steps/report-to-head", as(onDuty), etag(location), "{\"at\": \"2018-10-03T09:01:00+08:00\", \"note\": \"已电话报告\"}")
                .expectStatus().isOk().expectBody().jsonPath("$.settled").isEqualTo(false);
        post(location + "/steps/report-to-head", as(onDuty), etag(location), "{}").expectStatus().isEqualTo(409);
        post(location + "/steps/coordinate-deputy-in-charge-to-start-plan", as("finance.clerk"), etag(location), "{}").expectStatus().isNotFound();
        post(location + "/steps/coordinate-deputy-in-charge-to-start-plan", office(), etag(location), "{}").expectStatus().isOk()
                .expectBody().jsonPath("$.settled").isEqualTo(true);
        get(location, as("head")).expectStatus().isOk();
        get(location, as("finance.clerk")).expectStatus().isNotFound();
        String id = location.substring(location.lastIndexOf('/') + 1);
        get(INCIDENTS, as(onDuty)).expectBody().jsonPath("$.items[?(@.id == '" + id + "')].settled").isEqualTo(true);
        get(INCIDENTS, as("finance.clerk")).expectBody().jsonPath("$.items.length()").isEqualTo(0);
    }

    @Test
    void anOrdinaryOneIsHandledAsUsualASensitiveOneIsReportedAndTheMayorOnDutyReportsToNobody() {
        String roster = published("2018-09-24");
        String onDuty = persons(roster).getFirst();
        post(INCIDENTS, as(onDuty), report("2018-09-24T10:00:00+08:00", "ordinary", false, "water")).expectStatus().isCreated().expectBody()
                .jsonPath("$.steps.length()").isEqualTo(1).jsonPath("$.settled").isEqualTo(true)
                .jsonPath("$.ruling.restsOn[0].item").isEqualTo("ziyang-73.2");
        post(INCIDENTS, as(onDuty), report("2018-09-24T10:00:00+08:00", "ordinary", true, "water")).expectStatus().isCreated().expectBody()
                .jsonPath("$.steps.length()").isEqualTo(3);

        String other = drafted("2018-12-30");
        put(other + "/days/2018-12-30", office(), etag(other), "{\"persons\": [{\"person\": \"head\", \"contact\": \"1\"}]}").expectStatus().isOk();
        reachable(other);
        post(other + "/publication", office(), etag(other), "{}").expectStatus().isOk();
        post(INCIDENTS, as("head"), report("2018-12-30T10:00:00+08:00", "major", false, "water")).expectStatus().isCreated().expectBody()
                .jsonPath("$.steps[2].step").isEqualTo("report-to-head").jsonPath("$.steps[2].byItself").isEqualTo(true)
                .jsonPath("$.steps[2].doneAt").exists().jsonPath("$.ruling.obligations.length()").isEqualTo(1);
    }

    @Test
    void onAnOrdinaryDayNobodyIsOnDuty() {
        post(INCIDENTS, office(), report("2018-04-14T10:00:00+08:00", "larger", false, "water")).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].code").isEqualTo("duty-nobody-then").jsonPath("$.errors[0].message")
                .value(message -> assertThat(String.valueOf(message)).doesNotContain("{"));
        post(INCIDENTS, office(), report("2018-04-14T10:00:00+08:00", "grave", false, "water")).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].pointer").isEqualTo("/level");
    }
}
