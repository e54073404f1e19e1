package org.guiju.leave.adapter.in;

import org.guiju.leave.LeaveHttp;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The regulations are shown item by item, and side by side. */
class RegulationsOverHttpTest extends LeaveHttp {

    private static String reader() {
        return person("anze", "head");
    }

    @Test
    void theFiveRegulationsInForceAreListed() {
        get("/api/v1/regulations", reader()).exchange().expectStatus().isOk().expectBody().jsonPath("$.items.length()").isEqualTo(5)
                .jsonPath("$.items[?(@.id == 'anze')].number").isEqualTo("安政发〔2024〕5号");
        get("/api/v1/regulations?on=2020-01-01", reader()).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.items[*].id").isEqualTo("ziyang");
        get("/api/v1/regulations?on=someday", reader()).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].pointer").isEqualTo("on");
    }

    @Test
    void oneRegulationIsShownArticleByArticle() {
        get("/api/v1/regulations/anze", reader()).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.articles[?(@.article == '5')].items[?(@.item == 'anze-5.7')].rule").isEqualTo("leave.acting-head");
        get("/api/v1/regulations/nowhere", reader()).exchange().expectStatus().isNotFound();
    }

    @Test
    void anItemTellsItsParametersItsReadingAndWhetherItIsEnforced() {
        get("/api/v1/regulations/items/anze-5.7", reader()).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.boundTo").isEqualTo("leave.acting-head").jsonPath("$.params.eligible[0]").isEqualTo("executive-deputy")
                .jsonPath("$.reading.take").isEqualTo("b").jsonPath("$.enforced").isEqualTo(true);
        get("/api/v1/regulations/items/anze-1.1", reader()).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.boundTo").doesNotExist().jsonPath("$.enforced").isEqualTo(false);
        get("/api/v1/regulations/items/anze-99.9", reader()).exchange().expectStatus().isNotFound();
    }

    @Test
    void anItemTellsWhereItIsPutToUse() {
        get("/api/v1/regulations/items/anze-31.4/uses", reader()).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.boundTo").isEqualTo("document.consult.deadline").jsonPath("$.enforced").isEqualTo(true)
                .jsonPath("$.trails.length()").isEqualTo(1)
                .jsonPath("$.trails[0].receipts").isEqualTo("/api/v1/documents/receipts?item=anze-31.4")
                .jsonPath("$.elsewhere[?(@.government == 'boli')].item")
                .value(items -> assertThat(String.valueOf(items)).contains("boli-"));
        get("/api/v1/regulations/items/anze-1.1/uses", reader()).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.boundTo").doesNotExist().jsonPath("$.trails").isEmpty().jsonPath("$.elsewhere").isEmpty();
        get("/api/v1/regulations/items/anze-99.9/uses", reader()).exchange().expectStatus().isNotFound();
    }

    @Test
    void oneRuleIsComparedOverTheGovernments() {
        get("/api/v1/regulations/compare?rule=document.consult.deadline", reader()).exchange().expectStatus().isOk().expectBody()
                .jsonPath("$.governments.length()").isEqualTo(5)
                .jsonPath("$.governments[?(@.id == 'anze')].items[0].item")
                .value(items -> assertThat(String.valueOf(items)).contains("anze-31"));
        get("/api/v1/regulations/compare?rule=document.consult.dedline", reader()).exchange().expectStatus().isBadRequest()
                .expectBody().jsonPath("$.errors[0].remedy").value(r -> assertThat(String.valueOf(r)).contains("document.consult.deadline"));
    }
}
