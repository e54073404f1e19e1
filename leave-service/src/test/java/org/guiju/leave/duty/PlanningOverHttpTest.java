package org.guiju.leave.duty;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.guiju.kit.receipts.Receipts;
import org.guiju.kit.receipts.Replays;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The office plans a break: whose turn it is, no gap, everybody reachable. */
class PlanningOverHttpTest extends DutyHttp {

    @Autowired
    private Receipts receipts;
    @Autowired
    private Replays replays;

    @Test
    @Proves({"ziyang-73.1", "ziyang-73.2"})
    void nationalDayOf2017IsNotPublishedUntilAllEightDaysHaveSomebodyWhoIsThereAndReachable() throws SQLException {
        nothingOnRecord();
        String roster = drafted("2017-10-03");
        assertThat(persons(roster)).containsExactly("head", "executive-deputy", "deputy-1", "deputy-2", "deputy-3", "deputy-4", "deputy-5", "head");
        String fourth = persons(roster).get(3);
        get(roster, office()).expectBody().jsonPath("$.first").isEqualTo("2017-10-01").jsonPath("$.last").isEqualTo("2017-10-08")
                .jsonPath("$.name").isEqualTo("国庆节、中秋节").jsonPath("$.status").isEqualTo("draft")
                .jsonPath("$.actions[?(@.name == 'duty-publish')].ruling.outcome").isEqualTo("refused");
        post(roster + "/publication", office(), etag(roster), "{}").expectStatus().isEqualTo(422).expectBody()
                .jsonPath("$.breaches.length()").isEqualTo(8).jsonPath("$.breaches[0].code").isEqualTo("duty-without-contact")
                .jsonPath("$.breaches[0].clause.item").isEqualTo("ziyang-73.2");

        reachable(roster);
        away(fourth, "2017-10-04", "2017-10-05");
        String refusal = (String) json(post(roster + "/publication", office(), etag(roster), "{}").expectStatus().isEqualTo(422), "$.receipt");
        assertThat(receipts.find(Jurisdiction.of("ziyang"), UUID.fromString(refusal)).flatMap(replays::replay).block().differences()).isEmpty();
        get(roster, office()).expectBody().jsonPath("$.open").isEqualTo(1)
                .jsonPath("$.days[3].flaws[*].kind").isEqualTo(List.of("holder-away", "uncovered"))
                .jsonPath("$.actions[?(@.name == 'duty-publish')].ruling.breaches[0].message")
                .value(message -> assertThat(String.valueOf(message)).contains("2017-10-04").contains("国庆节"));

        put(roster + "/days/2017-10-04", office(), etag(roster), "{\"persons\": [{\"person\": \"secretary-general\"}]}")
                .expectStatus().isEqualTo(422).expectBody().jsonPath("$.breaches[0].code").isEqualTo("duty-not-a-leader");
        put(roster + "/days/2017-10-04", office(), etag(roster), "{\"persons\": [{\"person\": \"" + fourth + "\"}]}")
                .expectStatus().isEqualTo(422).expectBody().jsonPath("$.breaches[0].code").isEqualTo("duty-holder-away");
        post(roster + "/proposal", office(), etag(roster), "{}").expectStatus().isOk();
        assertThat(persons(roster)).hasSize(8);
        assertThat(persons(roster).get(3)).isNotEqualTo(fourth);
        post(roster + "/publication", office(), etag(roster), "{}").expectStatus().isOk().expectBody()
                .jsonPath("$.status").isEqualTo("published").jsonPath("$.ruling.restsOn[0].item").isEqualTo("ziyang-73.1");
        post(roster + "/publication", office(), etag(roster), "{}").expectStatus().isEqualTo(409).expectBody()
                .jsonPath("$.errors[0].code").isEqualTo("duty-published-already");
        put(roster + "/days/2017-10-01", office(), etag(roster), "{\"persons\": [{\"person\": \"deputy-4\"}]}")
                .expectStatus().isEqualTo(409).expectBody().jsonPath("$.errors[0].code").isEqualTo("duty-changes-by-swap");
        post(ROSTERS, office(), "{\"day\": \"2017-10-08\"}").expectStatus().isEqualTo(409);
    }

    @Test
    @Proves("ziyang-73.1")
    void theBoardSaysWhichDaysNeedSomebodyAndWhy() {
        get("/api/v1/leaves/duty/board?month=2018-04", as("finance.clerk")).expectStatus().isOk().expectBody()
                .jsonPath("$.days.length()").isEqualTo(30)
                .jsonPath("$.days[?(@.need == 'required')].day").isEqualTo(List.of("2018-04-05", "2018-04-06", "2018-04-07", "2018-04-29", "2018-04-30"))
                .jsonPath("$.days[4].name").isEqualTo("清明节").jsonPath("$.days[4].notice").isEqualTo("国办发明电〔2017〕12号")
                .jsonPath("$.days[7].need").isEqualTo("not-required").jsonPath("$.days[7].name").isEqualTo("清明节调休上班")
                .jsonPath("$.days[13].need").isEqualTo("not-required");
        get("/api/v1/leaves/duty/board?month=2017-12", office()).expectBody()
                .jsonPath("$.days[29].need").isEqualTo("not-required").jsonPath("$.days[30].need").isEqualTo("not-required");
        english("/api/v1/leaves/duty/board?month=2031-10", office()).expectBody()
                .jsonPath("$.days[0].need").isEqualTo("unknown").jsonPath("$.days[0].needTitle").isEqualTo("holidays not announced yet");
        get("/api/v1/leaves/duty/board?month=2018-13", office()).expectStatus().isBadRequest().expectBody()
                .jsonPath("$.errors[0].pointer").isEqualTo("month");
    }

    @Test
    void whatIsNoHolidayIsNotPlannedAndWhatIsNotAnnouncedIsUndecided() {
        for (String day : new String[] {"2018-04-08", "2018-04-14", "2017-12-30", "2018-04-16"}) {
            post(ROSTERS, office(), "{\"day\": \"" + day + "\"}").expectStatus().isBadRequest().expectBody()
                    .jsonPath("$.errors[0].code").isEqualTo("duty-no-holiday").jsonPath("$.errors[0].pointer").isEqualTo("/day");
        }
        post(ROSTERS, office(), "{\"day\": \"2031-10-01\"}").expectStatus().isEqualTo(503).expectHeader().exists("Retry-After").expectBody()
                .jsonPath("$.missing[0].code").isEqualTo("duty-holiday-unannounced");
        post(ROSTERS, as("deputy-1"), "{\"day\": \"2018-02-16\"}").expectStatus().isForbidden();
        post(ROSTERS, office(), "{\"day\": \"2018-02-30\"}").expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/day");
        post(ROSTERS + "?dryRun=true", office(), "{\"day\": \"2018-02-16\"}").expectStatus().isOk().expectBody()
                .jsonPath("$.dryRun").isEqualTo(true);
        get(ROSTERS + "?year=2018", office()).expectBody().jsonPath("$.items[?(@.name == '春节')]").doesNotExist();
    }

    @Test
    void aGovernmentWhoseRegulationDoesNotSpeakOfDutyIsToldSo() {
        String anze = GATEWAY.tokens().person("anze", "office");
        get("/api/v1/leaves/duty/board?month=2018-10", anze).expectStatus().isNotFound().expectBody()
                .jsonPath("$.code").isEqualTo("no-such-rule").jsonPath("$.detail").value(detail -> assertThat(String.valueOf(detail)).contains("安泽县"));
        get("/api/v1/leaves/duty/now", anze).expectStatus().isNotFound();
        get("/api/v1/leaves/duty/calendar.ics", anze).expectStatus().isNotFound();
    }

    @Test
    void aDraftIsTheOfficesAffairAndALostUpdateIsTold() {
        String roster = drafted("2018-06-18");
        get(roster, as("deputy-1")).expectStatus().isNotFound();
        String etag = etag(roster);
        put(roster + "/contacts/" + persons(roster).getFirst(), office(), etag, "{\"contact\": \"1\"}").expectStatus().isOk();
        put(roster + "/contacts/" + persons(roster).getFirst(), office(), etag, "{\"contact\": \"2\"}").expectStatus().isEqualTo(412);
        put(roster + "/days/2018-07-01", office(), etag(roster), "{\"persons\": [{\"person\": \"deputy-2\"}]}").expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].code").isEqualTo("duty-day-not-of-plan");
        put(roster + "/days/2018-06-18", office(), etag(roster), "{\"persons\": [{\"person\": \"nobody\"}]}").expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/persons/0/person");
    }
}
