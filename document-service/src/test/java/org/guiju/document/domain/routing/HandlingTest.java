package org.guiju.document.domain.routing;

import java.util.List;

import org.guiju.document.domain.APaper;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.review.ReviewOffice;
import org.guiju.regulation.Proves;
import org.guiju.regulation.ruling.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The office's opinion first, then the leader in charge, then for a major matter the head. */
class HandlingTest {

    private static List<String> items(Findings findings) {
        return findings.breaches().stream().map(b -> b.clause().item()).distinct().toList();
    }

    private static Routing.Sending sending(String kind, boolean inCharge, boolean entrusted, boolean seen) {
        return new Routing.Sending(kind, "某领导", inCharge, "副县长乙", entrusted, seen, "department");
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-30.1", "anze, anze-32.1", "boli, boli-29.1", "ziyang, ziyang-47.1", "xiangshan, xiangshan-48.1"})
    @Proves({"ziyuan-30.1", "anze-32.1", "boli-29.1", "ziyang-47.1", "xiangshan-48.1"})
    void withoutTheOfficesOpinionNothingReachesALeader(String id, String item) {
        ReviewOffice rule = Governments.rules(id).review().orElseThrow();

        assertThat(items(rule.judgeGoingOn(false))).containsExactly(item);
        assertThat(items(rule.judgeGoingOn(true))).isEmpty();
        assertThat(items(rule.judgeOpinion("  "))).containsExactly(item);
        assertThat(items(rule.judgeOpinion("拟同意，请审定。"))).isEmpty();
        assertThat(items(rule.judgeOpinion("请领导阅示。")).isEmpty()).isEqualTo(!id.equals("xiangshan"));
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-30.5", "anze, anze-32.5", "boli, boli-29.5", "ziyang, ziyang-47.2", "xiangshan, xiangshan-48.4"})
    @Proves({"ziyuan-30.5", "anze-32.5", "boli-29.5", "ziyang-47.2", "xiangshan-48.4", "ziyuan-30.6", "anze-32.6", "boli-29.6"})
    void toTheLeaderInChargeOrWhomTheHeadEntrusted(String id, String item) {
        Routing rule = Governments.rules(id).routing().orElseThrow();

        assertThat(items(rule.judgeSending(APaper.request().paper(), sending("deputy", true, false, false)))).isEmpty();
        assertThat(items(rule.judgeSending(APaper.request().paper(), sending("deputy", false, false, false)))).containsExactly(item);
        assertThat(items(rule.judgeSending(APaper.request().paper(), sending("deputy", false, true, false)))).isEmpty();
        if (rule.others().isPresent()) {
            assertThat(items(rule.judgeSending(APaper.request().paper(), sending("deputy", false, false, true)))).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ziyuan, ziyuan-30.7", "anze, anze-32.7", "boli, boli-29.7", "ziyang, ziyang-47.3", "xiangshan, xiangshan-48.6"})
    @Proves({"ziyuan-30.7", "anze-32.7", "boli-29.7", "ziyang-47.3", "xiangshan-48.6"})
    void aMajorMatterEndsWithTheHead(String id, String item) {
        Routing rule = Governments.rules(id).routing().orElseThrow();
        APaper major = APaper.request().marked(Mark.MAJOR_MATTER);

        assertThat(items(rule.judgeEnding(major.paper(), true, false))).containsExactly(item);
        assertThat(items(rule.judgeEnding(major.paper(), true, true))).isEmpty();
        assertThat(items(rule.judgeEnding(APaper.request().paper(), true, false))).isEmpty();
        assertThat(items(rule.judgeEnding(APaper.request().paper(), false, false))).isNotEmpty();
    }

    @Test
    @Proves("ziyang-47.3")
    void inZiyangAMajorMatterGoesToTheMayorThroughTheDeputy() {
        Routing rule = Governments.rules("ziyang").routing().orElseThrow();
        APaper major = APaper.request().marked(Mark.MAJOR_MATTER);

        assertThat(items(rule.judgeSending(major.paper(), sending("head", false, false, false)))).isNotEmpty();
        assertThat(items(rule.judgeSending(major.paper(), sending("head", false, false, true)))).isEmpty();
    }

    @Test
    @Proves("xiangshan-11.3")
    void inXiangshanWhatTheAuditFoundGoesToTheHeadAlone() {
        Routing rule = Governments.rules("xiangshan").routing().orElseThrow();
        Routing.Sending toDeputy = new Routing.Sending("deputy", "副区长", true, "副区长", false, false, "audit-bureau");
        Routing.Sending toHead = new Routing.Sending("head", "区长", false, "副区长", false, false, "audit-bureau");

        assertThat(items(rule.judgeSending(APaper.request().marked(Mark.AUDIT_SUPERVISION).paper(), toDeputy))).containsExactly("xiangshan-11.3");
        assertThat(items(rule.judgeSending(APaper.request().marked(Mark.AUDIT_SUPERVISION).paper(), toHead))).isEmpty();
        assertThat(items(rule.judgeSending(APaper.request().paper(), toDeputy))).isEmpty();
    }
}
