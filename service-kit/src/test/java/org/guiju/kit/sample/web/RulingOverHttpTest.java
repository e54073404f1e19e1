package org.guiju.kit.sample.web;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

class RulingOverHttpTest extends SampleHttp {

    private static final String NOTES = "/api/v1/notes";

    @Test
    void whatIsAllowedAnswers201WithItsVersionItsObligationsAndItsReceipt() {
        post(NOTES, deputy()).bodyValue("{\"title\":\"普通\"}").exchange()
                .expectStatus().isCreated()
                .expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectHeader().valueMatches(HttpHeaders.LOCATION, "/api/v1/notes/[0-9a-f-]{36}")
                .expectBody()
                .jsonPath("$.title").isEqualTo("普通")
                .jsonPath("$.writer").isEqualTo("演示·deputy")
                .jsonPath("$.ruling.outcome").isEqualTo("allowed")
                .jsonPath("$.ruling.restsOn.length()").isEqualTo(2)
                .jsonPath("$.ruling.obligations[0].message").isEqualTo("请在3个工作日内归档。")
                .jsonPath("$.ruling.obligations[0].facts.days").isEqualTo(3)
                .jsonPath("$.receipt").value(matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void aBrokenMustAnswers422WithEveryBreachAndItsClause() {
        post(NOTES, deputy()).bodyValue("{\"title\":\"禁 只限县长 长文\"}").exchange()
                .expectStatus().isEqualTo(422)
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type").isEqualTo("/problems/refused")
                .jsonPath("$.status").isEqualTo(422)
                .jsonPath("$.code").isEqualTo("refused")
                .jsonPath("$.instance").isEqualTo(NOTES)
                .jsonPath("$.traceId").value(matchesPattern("[0-9a-f]{32}"))
                .jsonPath("$.outcome").isEqualTo("refused")
                .jsonPath("$.breaches.length()").isEqualTo(3)
                .jsonPath("$.breaches[0].code").isEqualTo("sample-forbidden-word")
                .jsonPath("$.breaches[0].message").isEqualTo("标题里不能写“禁”。")
                .jsonPath("$.breaches[0].remedy").isEqualTo("请换一个标题。")
                .jsonPath("$.breaches[0].clause.regulation").isEqualTo("样例规则")
                .jsonPath("$.breaches[0].clause.article").isEqualTo("1")
                .jsonPath("$.breaches[0].clause.item").isEqualTo("sample-1.1")
                .jsonPath("$.breaches[0].clause.strength").isEqualTo("must")
                .jsonPath("$.breaches[0].facts.word").isEqualTo("禁")
                .jsonPath("$.breaches[1].message").isEqualTo("只有县长可以这样写，您的岗位是deputy。");
    }

    @Test
    void whereOnlyTheActorIsWrongItAnswers403() {
        post(NOTES, deputy()).bodyValue("{\"title\":\"只限县长\"}").exchange()
                .expectStatus().isForbidden()
                .expectBody().jsonPath("$.code").isEqualTo("not-entitled").jsonPath("$.breaches.length()").isEqualTo(1);
        post(NOTES, head()).bodyValue("{\"title\":\"只限县长\"}").exchange().expectStatus().isCreated();
    }

    @Test
    void aBrokenShouldAnswers409AndNamesWhoMayGrantTheException() {
        post(NOTES, deputy()).bodyValue("{\"title\":\"长文\"}").exchange()
                .expectStatus().isEqualTo(409)
                .expectBody()
                .jsonPath("$.code").isEqualTo("needs-exception")
                .jsonPath("$.grantors[0]").isEqualTo("head")
                .jsonPath("$.grantors[1]").isEqualTo("executive-deputy")
                .jsonPath("$.detail").value(containsString("政府主要负责人、常务副职"));
    }

    @Test
    void anExceptionThatWasGrantedIsCarriedIntoTheRuling() {
        post(NOTES, deputy()).bodyValue("""
                        {"title":"长文","exception":{"reason":"汛情紧急","grantedBy":"head"}}
                        """).exchange()
                .expectStatus().isCreated()
                .expectBody()
                .jsonPath("$.ruling.exceptions[0].reason").isEqualTo("汛情紧急")
                .jsonPath("$.ruling.exceptions[0].grantedByName").isEqualTo("演示·head")
                .jsonPath("$.ruling.exceptions[0].breach.code").isEqualTo("sample-long-title");
    }

    @Test
    void anExceptionGrantedByAPostThatMayNotGrantItChangesNothing() {
        post(NOTES, deputy()).bodyValue("""
                        {"title":"长文","exception":{"reason":"汛情紧急","grantedBy":"deputy"}}
                        """).exchange()
                .expectStatus().isEqualTo(409);
    }

    @Test
    void anExceptionFromNobodyIsAFaultOfTheRequest() {
        post(NOTES, deputy()).bodyValue("""
                        {"title":"长文","exception":{"reason":"汛情紧急","grantedBy":"nobody"}}
                        """).exchange()
                .expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("/exception/grantedBy")
                .jsonPath("$.errors[0].code").isEqualTo("unknown-post");
        post(NOTES, deputy()).bodyValue("""
                        {"title":"长文","exception":{"reason":"汛情紧急","grantedBy":"office-director"}}
                        """).exchange()
                .expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].code").isEqualTo("nobody-acts");
    }

    @Test
    void aMissingFactAnswers503WithRetryAfterAndNamesIt() {
        post(NOTES, deputy()).bodyValue("{\"title\":\"未知\"}").exchange()
                .expectStatus().isEqualTo(503)
                .expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "5")
                .expectBody()
                .jsonPath("$.code").isEqualTo("undecided")
                .jsonPath("$.missing[0].code").isEqualTo("sample-unknown")
                .jsonPath("$.missing[0].message").isEqualTo("2031年的放假安排尚未公布。")
                .jsonPath("$.restsOn[0].item").isEqualTo("sample-1.1");
    }

    @Test
    void theReaderWhoAsksForEnglishGetsEnglish() {
        post(NOTES, deputy()).header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB,en;q=0.9").bodyValue("{\"title\":\"禁\"}").exchange()
                .expectStatus().isEqualTo(422)
                .expectBody().jsonPath("$.title").isEqualTo("Against the rules")
                .jsonPath("$.breaches[0].message").isEqualTo("The title must not say \"禁\".");
    }

    @Test
    void aDryRunAnswersTheSameRulingAndKeepsNothing() {
        String title = "试" + UUID.randomUUID();
        http.post().uri(NOTES + "?dryRun=true").headers(headers -> headers.setBearerAuth(deputy()))
                .contentType(MediaType.APPLICATION_JSON).bodyValue("{\"title\":\"" + title + "\"}").exchange()
                .expectStatus().isOk()
                .expectBody().jsonPath("$.dryRun").isEqualTo(true).jsonPath("$.ruling.outcome").isEqualTo("allowed")
                .jsonPath("$.receipt").doesNotExist();
        post(NOTES + "?dryRun=true", deputy()).bodyValue("{\"title\":\"禁\"}").exchange()
                .expectStatus().isEqualTo(422).expectBody().jsonPath("$.receipt").doesNotExist();
        assertThat(titles()).doesNotContain(title);
    }

    @Test
    void theSameKeyAnswersTheSameBytesAndTakesEffectOnce() {
        String key = UUID.randomUUID().toString();
        String title = "一次" + key;
        byte[] first = sent(key, title).expectStatus().isCreated().expectBody().returnResult().getResponseBodyContent();
        byte[] again = sent(key, title).expectStatus().isCreated().expectBody().returnResult().getResponseBodyContent();
        assertThat(again).isEqualTo(first);
        assertThat(titles()).containsOnlyOnce(title);
        sent(key, "别的").expectStatus().isEqualTo(422).expectBody().jsonPath("$.code").isEqualTo("idempotency-key-reused");
    }

    private org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec sent(String key, String title) {
        return http.post().uri(NOTES).headers(headers -> headers.setBearerAuth(deputy())).header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON).bodyValue("{\"title\":\"" + title + "\"}").exchange();
    }

    @Test
    void aChangeNeedsTheVersionItWasReadAtAndLosesWhenThatIsOld() {
        EntityExchangeResult<NotesController.NoteView> made = post(NOTES, deputy()).bodyValue("{\"title\":\"初稿\"}").exchange()
                .expectBody(NotesController.NoteView.class).returnResult();
        String path = NOTES + "/" + java.util.Objects.requireNonNull(made.getResponseBody()).id();
        post(path + "/title", deputy()).bodyValue("{\"title\":\"二稿\"}").exchange()
                .expectStatus().isEqualTo(428).expectBody().jsonPath("$.code").isEqualTo("if-match-missing");
        post(path + "/title", deputy()).header(HttpHeaders.IF_MATCH, "\"1\"").bodyValue("{\"title\":\"二稿\"}").exchange()
                .expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"2\"");
        post(path + "/title", deputy()).header(HttpHeaders.IF_MATCH, "\"1\"").bodyValue("{\"title\":\"三稿\"}").exchange()
                .expectStatus().isEqualTo(412).expectHeader().valueEquals(HttpHeaders.ETAG, "\"2\"")
                .expectBody().jsonPath("$.code").isEqualTo("stale");
        get(path, deputy()).exchange().expectHeader().valueEquals(HttpHeaders.ETAG, "\"2\"")
                .expectBody().jsonPath("$.title").isEqualTo("二稿");
        get(path, GATEWAY.tokens().person("boli", "head")).exchange()
                .expectStatus().isNotFound().expectBody().jsonPath("$.code").isEqualTo("not-found");
    }

    private List<String> titles() {
        java.util.ArrayList<String> titles = new java.util.ArrayList<>();
        String next = NOTES + "?limit=200";
        while (!next.isEmpty()) {
            Titles page = get(next, deputy()).exchange().expectStatus().isOk().expectBody(Titles.class).returnResult()
                    .getResponseBody();
            page.items().forEach(note -> titles.add(note.title()));
            next = page.next() == null ? "" : NOTES + "?limit=200&cursor=" + page.next();
        }
        return titles;
    }

    record Titles(List<NotesController.NoteView> items, @org.jspecify.annotations.Nullable String next) {}
}
