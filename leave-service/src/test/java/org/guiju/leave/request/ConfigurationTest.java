package org.guiju.leave.request;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the regulation refers to other provisions the government settles it; until then nobody guesses. */
class ConfigurationTest extends RequestHttp {

    private static final String PATH = ROOT + "/configuration";

    @BeforeEach
    void directory() {
        imported("ziyuan");
        clock("2024-09-02T09:00");
    }

    private Answer settle(String settings, String etag) {
        return send(HttpMethod.PUT, administrator("ziyuan"), PATH, "{\"settings\": " + settings + ", \"reminderEvery\": 2}", etag,
                UUID.randomUUID().toString());
    }

    @Test
    void aMissingApproverIsNamedWithItsSettingAndOnceSettledTheRequestGoesToHim() {
        Leave leave = drafted("ziyuan", "education.head", plan("business-trip", "out-of-county", "2024-09-05", "2024-09-06", ""));
        Answer refused = leave.does("education.head", "submission", "{}");
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
        assertThat(refused.codes()).contains("leave-approver-not-configured");
        assertThat(refused.cited()).contains("ziyuan-42.7");

        Answer before = get("ziyuan", "head", PATH);
        assertThat(before.etag()).isEqualTo("\"0\"");
        assertThat(before.body().at("/settings").valueStream().map(setting -> setting.at("/name").asString()))
                .contains("ziyuan-42.7.department-head");
        assertThat(settle("{\"ziyuan-42.7.mayor\": [\"head\"]}", "\"0\"").text("/errors/0/pointer")).isEqualTo("/settings/ziyuan-42.7.mayor");
        assertThat(settle("{\"ziyuan-42.7.department-head\": [\"nobody\"]}", "\"0\"").text("/errors/0/pointer"))
                .isEqualTo("/settings/ziyuan-42.7.department-head/0");
        assertThat(send(HttpMethod.PUT, person("ziyuan", "head"), PATH, "{\"settings\": {}, \"reminderEvery\": 1}", "\"0\"",
                UUID.randomUUID().toString()).status()).isEqualTo(403);
        String settled = "{\"ziyuan-42.7.department-head\": [\"leader-in-charge\"]}";
        Answer kept = settle(settled, "\"0\"");
        assertThat(kept.status()).as(kept.body().toString()).isEqualTo(200);
        assertThat(settle("{}", "\"0\"").status()).isEqualTo(412);
        assertThat(get("ziyuan", "head", PATH).body().at("/reminderEvery").asInt()).isEqualTo(2);

        Answer submitted = leave.does("education.head", "submission", "{}");
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(200);
        assertThat(submitted.text("/steps/0/posts/0/post")).isEqualTo("deputy-3");
        Answer consented = leave.does("deputy-3", "steps/" + submitted.text("/steps/0/name"), "{\"answer\": \"consent\"}");
        assertThat(consented.text("/status")).as(consented.body().toString()).isEqualTo("cleared");
        assertThat(consented.kinds()).filteredOn("told"::equals).isNotEmpty();
        assertThat(get("ziyuan", "head", ROOT + "/requests/" + leave.id).status()).isEqualTo(200);
    }
}
