package org.guiju.leave.calendar;

import java.util.List;

import org.guiju.regulation.calendar.CalendarFacts;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.reading.ShippedCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

class AskingTheCalendarTest extends CalendarHttp {

    @Test
    @DisplayName("the days of a stretch, with the notices they rest on, under the version of the shipped calendar")
    void days() {
        String version = ShippedCalendar.layers().calendar(RegionCode.of("CN-GX-0329")).version();

        get("/api/v1/calendar/CN-GX-0329/days?from=2026-04-16&to=2026-04-21", clerk())
                .expectStatus().isOk()
                .expectHeader().valueEquals(HttpHeaders.ETAG, "\"" + version + "\"")
                .expectBody()
                .jsonPath("$.version").isEqualTo(version)
                .jsonPath("$.workingDays").isEqualTo(2)
                .jsonPath("$.provisional").isEqualTo(false)
                .jsonPath("$.days.length()").isEqualTo(6)
                .jsonPath("$.days[0].kind").isEqualTo("working")
                .jsonPath("$.days[0].notice").doesNotExist()
                .jsonPath("$.days[1].kind").isEqualTo("off")
                .jsonPath("$.days[1].name").isEqualTo("壮族三月三补休")
                .jsonPath("$.days[1].layer").isEqualTo("CN-GX")
                .jsonPath("$.days[1].notice").isEqualTo("桂政办2026-03-04通知(媒体)");
    }

    @Test
    @DisplayName("seven working days from 12 February 2026 end on Saturday the 28th, told day by day")
    void deadline() {
        get("/api/v1/calendar/CN/deadline?from=2026-02-12&workingDays=7", clerk())
                .expectStatus().isOk()
                .expectBody()
                .jsonPath("$.due").isEqualTo("2026-02-28")
                .jsonPath("$.end").isEqualTo("2026-03-01T00:00:00+08:00")
                .jsonPath("$.provisional").isEqualTo(false)
                .jsonPath("$.budget.amount").isEqualTo(7)
                .jsonPath("$.budget.unit").isEqualTo("working-days")
                .jsonPath("$.days.length()").isEqualTo(17)
                .jsonPath("$.days[0].reason").isEqualTo("起算日，次日起计")
                .jsonPath("$.days[3].reason").isEqualTo("放假：春节")
                .jsonPath("$.days[16].kind").isEqualTo("make-up")
                .jsonPath("$.days[16].ordinal").isEqualTo(7)
                .jsonPath("$.days[16].reason").isEqualTo("调休上班：春节调休上班")
                .jsonPath("$.days[16].notice").value(containsString("2026年部分节假日安排"))
                .jsonPath("$.suspensions.length()").isEqualTo(0);
        http.get().uri("/api/v1/calendar/CN/deadline?from=2026-02-12&workingDays=1").header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .headers(headers -> headers.setBearerAuth(clerk())).exchange()
                .expectBody().jsonPath("$.days[1].reason").isEqualTo("Working day");
    }

    @ParameterizedTest(name = "{0}?{1} ends on {2}, provisional: {3}")
    @CsvSource({
        "CN,         before=2026-10-12&workingDays=10,               2026-09-21, false",
        "CN-GX-0329, from=2026-04-16&workingDays=3,                  2026-04-23, false",
        "CN,         from=2026-02-28&calendarDays=7,                 2026-03-07, false",
        "CN,         from=2026-02-28&calendarDays=7&rolling=true,    2026-03-09, false",
        "CN,         from=2026-01-31&months=1,                       2026-02-28, false",
        "CN,         from=2026-12-24&workingDays=1,                  2026-12-25, false",
        "CN,         from=2028-06-01&workingDays=3,                  2028-06-06, true",
        "CN,         before=2027-03-08&calendarDays=3,               2027-03-05, false",
    })
    void terms(String region, String query, String due, boolean provisional) {
        get("/api/v1/calendar/" + region + "/deadline?" + query, clerk()).expectStatus().isOk()
                .expectBody().jsonPath("$.due").isEqualTo(due).jsonPath("$.provisional").isEqualTo(provisional);
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource({
        "/api/v1/calendar/GX/days?from=2026-01-01&to=2026-01-02,                              region,       wrong-format",
        "/api/v1/calendar/CN-GX-0000/deadline?from=2026-01-01&workingDays=1,                  region,       wrong-format",
        "/api/v1/calendar/CN/days?to=2026-01-01,                                                            from,         missing",
        "/api/v1/calendar/CN/days?from=2026-01-01,                                            to,           missing",
        "/api/v1/calendar/CN/days?from=2026-02-30&to=2026-03-01,                              from,         wrong-format",
        "/api/v1/calendar/CN/days?from=%2B999999999-12-31&to=2026-03-01,                      from,         out-of-range",
        "/api/v1/calendar/CN/days?from=2026-03-01&to=2026-02-28,                              to,           out-of-range",
        "/api/v1/calendar/CN/days?from=2000-01-01&to=2099-12-31,                              to,           out-of-range",
        "/api/v1/calendar/CN/deadline?workingDays=3,                                          from,         missing",
        "/api/v1/calendar/CN/deadline?from=2026-01-05,                                        workingDays,  missing",
        "/api/v1/calendar/CN/deadline?from=2026-01-05&before=2026-01-05&workingDays=3,        before,       only-one-of",
        "/api/v1/calendar/CN/deadline?from=2026-01-05&workingDays=3&months=1,                 months,       only-one-of",
        "/api/v1/calendar/CN/deadline?from=2026-01-05&workingDays=0,                          workingDays,  out-of-range",
        "/api/v1/calendar/CN/deadline?from=2026-01-05&workingDays=2501,                       workingDays,  out-of-range",
        "/api/v1/calendar/CN/deadline?from=2026-01-05&calendarDays=-1,                        calendarDays, out-of-range",
        "/api/v1/calendar/CN/deadline?from=2026-01-05&months=121,                             months,       out-of-range",
        "/api/v1/calendar/CN/deadline?from=2026-01-05&workingDays=three,                      workingDays,  wrong-format",
        "/api/v1/calendar/CN/deadline?from=2026-01-05&workingDays=3&rolling=true,             rolling,      not-allowed",
        "/api/v1/calendar/CN/deadline?from=2026-01-05&calendarDays=3&rolling=perhaps,         rolling,      wrong-format",
        "/api/v1/calendar/CN/deadline?from=1999-12-31&workingDays=3,                          from,         out-of-range",
    })
    void whatCannotBeAskedNamesItsFault(String path, String field, String code) {
        http.get().uri(exactly(path)).headers(headers -> headers.setBearerAuth(clerk())).exchange()
                .expectStatus().isBadRequest()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors.length()").isEqualTo(1)
                .jsonPath("$.errors[0].pointer").isEqualTo(field)
                .jsonPath("$.errors[0].code").isEqualTo(code)
                .jsonPath("$.errors[0].remedy").isNotEmpty();
    }

    @Test
    @DisplayName("several faults are told at once")
    void allFaultsAtOnce() {
        get("/api/v1/calendar/CN/deadline?from=1800-01-01&workingDays=0", clerk()).expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors.length()").isEqualTo(2);
    }

    @Test
    @DisplayName("a stranger, a service on a person's route, and a person on a neighbour's route are sent away")
    void doors() {
        http.get().uri("/api/v1/calendar/CN/days?from=2026-01-01&to=2026-01-02").exchange().expectStatus().isUnauthorized().expectBody();
        get("/api/v1/calendar/CN/days?from=2026-01-01&to=2026-01-02", GATEWAY.tokens().service("document")).expectStatus().isForbidden().expectBody();
        get("/internal/calendar/CN", clerk()).expectStatus().isForbidden().expectBody();
        get("/internal/calendar/versions/CN@2026.000000000000", administrator("anze")).expectStatus().isForbidden().expectBody();
    }

    @Test
    @DisplayName("a neighbour is given the whole calendar once, and 304 afterwards")
    void neighbours() {
        String service = GATEWAY.tokens().service("document");
        var answer = get("/internal/calendar/CN-GX-0329", service).expectStatus().isOk()
                .expectBody(CalendarFacts.class).returnResult();
        var shipped = ShippedCalendar.layers().facts(RegionCode.of("CN-GX-0329"));

        assertThat(answer.getResponseBody()).isEqualTo(shipped);
        assertThat(answer.getResponseHeaders().getETag()).isEqualTo("\"" + shipped.version() + "\"");
        http.get().uri("/internal/calendar/CN-GX-0329").headers(headers -> headers.setBearerAuth(service))
                .headers(headers -> headers.setIfNoneMatch(List.of("\"" + shipped.version() + "\""))).exchange()
                .expectStatus().isNotModified().expectBody().isEmpty();
        get("/internal/calendar/versions/" + shipped.version(), service).expectStatus().isOk()
                .expectBody().jsonPath("$.version").isEqualTo(shipped.version());
        get("/internal/calendar/versions/CN@2026.000000000000", service).expectStatus().isNotFound()
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
        get("/internal/calendar/versions/nonsense", service).expectStatus().isNotFound().expectBody();
        get("/internal/calendar/nonsense", service).expectStatus().isBadRequest().expectBody();
    }

    @Test
    @DisplayName("a calendar program gets breaks and made-up days as iCalendar, each with its notice, and nothing twice")
    void feed() {
        String path = "/api/v1/calendar/CN-GX-0329/days.ics";
        var answer = get(path, clerk()).expectStatus().isOk().expectHeader().contentType("text/calendar;charset=UTF-8")
                .expectBody(String.class).returnResult();
        String ics = String.valueOf(answer.getResponseBody());
        assertThat(ics).startsWith("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE:20260", "SUMMARY:休 壮族三月三", "SUMMARY:班 ",
                "UID:CN-GX-0329-2026-", "TRANSP:TRANSPARENT");
        List<String> ids = ics.lines().filter(line -> line.startsWith("UID:")).toList();
        assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(ics.lines().filter("BEGIN:VEVENT"::equals).count()).isEqualTo(ids.size());
        http.get().uri(path).headers(headers -> headers.setBearerAuth(clerk()))
                .header(HttpHeaders.IF_NONE_MATCH, answer.getResponseHeaders().getETag()).exchange().expectStatus().isNotModified();
        assertThat(get(path, clerk()).expectBody(String.class).returnResult().getResponseBody()).isEqualTo(ics);
        assertThat(get("/api/v1/calendar/CN-SX-1026/days.ics", clerk()).expectBody(String.class).returnResult().getResponseBody())
                .doesNotContain("三月三");
        get("/api/v1/calendar/XX/days.ics", clerk()).expectStatus().isBadRequest();
    }
}
