package org.guiju.document.domain.directive;

import java.util.List;

import org.guiju.document.domain.APaper;
import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Circumstance;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.regulation.Proves;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a department may tell a government below, government by government. */
class DirectiveTest {

    private static Findings judged(String id, APaper paper, boolean approved) {
        return Governments.rules(id).limits().directive().orElseThrow().judge(paper.paper(), approved);
    }

    private static APaper below() {
        return APaper.of(Issuer.UNIT, DocumentKind.NOTICE).to(Addressee.Kind.LOWER_GOVERNMENT).directing(true);
    }

    private static APaper within(String text) {
        return APaper.of(Issuer.UNIT, DocumentKind.LETTER).to(Addressee.Kind.UNIT).reading(text);
    }

    private static List<String> items(Findings findings) {
        return findings.breaches().stream().map(Breach::clause).map(Clause::item).distinct().toList();
    }

    private static List<String> codes(Findings findings) {
        return findings.breaches().stream().map(Breach::code).toList();
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-34.4", "boli, boli-31.4", "ziyuan, ziyuan-33.4"})
    @Proves({"anze-34.4", "boli-31.4", "ziyuan-33.4"})
    void aDepartmentDoesNotDirectATownshipUnlessTheGovernmentStandsBehindIt(String id, String item) {
        assertThat(judged(id, below(), false).ruling()).isInstanceOf(Ruling.Refused.class);
        assertThat(items(judged(id, below(), false))).containsExactly(item);
        assertThat(items(judged(id, below(), true))).isEmpty();
        Findings authorised = judged(id, below().saying("authorization", "政函〔2024〕3号"), false);
        assertThat(items(authorised)).isEmpty();
        assertThat(authorised.obligations()).extracting(one -> one.code()).contains("authority-to-be-noted");
        assertThat(items(judged(id, below().directing(false), false))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anze", "boli", "ziyuan"})
    @Proves({"ziyuan-33.4", "anze-34.4", "boli-31.4"})
    void whatTheGovernmentOrItsOfficeIssuesIsNoDepartmentsPaper(String id) {
        APaper office = APaper.of(Issuer.OFFICE, DocumentKind.NOTICE).to(Addressee.Kind.LOWER_GOVERNMENT).directing(true);
        assertThat(items(judged(id, office, false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "anze, anze-34.4, 各镇政府必须于月底前整改", "anze, anze-34.4, 请各镇限期上报", "boli, boli-31.4, 各乡镇务必完成",
        "ziyuan, ziyuan-33.5, 各乡镇须于6月20日前完成"})
    @Proves({"anze-34.4", "boli-31.4", "ziyuan-33.5"})
    void aDemandInTheTextIsFoundWhateverTheDrafterSays(String id, String item, String text) {
        Findings found = judged(id, within("数据已更新。" + text + "。").directing(false), false);
        assertThat(items(found)).containsExactly(item);
        assertThat(codes(found)).containsExactly("demand-in-text");
        assertThat(items(judged(id, within(text).directing(false), true))).isEmpty();
        assertThat(items(judged(id, within("现将情况告知各乡镇。").directing(false), false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-34.4", "boli, boli-31.4", "ziyuan, ziyuan-33.5"})
    @Proves({"anze-34.4", "boli-31.4", "ziyuan-33.5"})
    void whoAddressesAGovernmentBelowSaysWhetherThePaperDirectsIt(String id, String item) {
        Findings silent = judged(id, APaper.of(Issuer.UNIT, DocumentKind.NOTICE).to(Addressee.Kind.LOWER_GOVERNMENT), false);
        assertThat(items(silent)).containsExactly(item);
        assertThat(codes(silent)).containsExactly("directive-not-declared");
    }

    @Test
    @Proves("ziyuan-34.5")
    void companionPapersAreNotDemandedUnderAnyPretext() {
        assertThat(items(judged("ziyuan", within("考核细则：各乡镇出台相应实施方案。"), false))).containsExactly("ziyuan-34.5");
        assertThat(items(judged("ziyuan", within("考核细则。").admitting(Circumstance.DEMANDS_COMPANIONS), false))).containsExactly("ziyuan-34.5");
        assertThat(items(judged("ziyuan", within("各乡镇出台相应实施方案。").saying("authorization", "县政府2024年第3次常务会议"), false)))
                .isEmpty();
    }

    @Test
    @Proves({"ziyang-49.1", "ziyang-49.2"})
    void inZiyangBothTheApprovalAndItsMentionAreNeeded() {
        assertThat(judged("ziyang", below(), false).ruling()).isInstanceOf(Ruling.Refused.class);
        assertThat(items(judged("ziyang", below(), false))).containsExactly("ziyang-49.1", "ziyang-49.2");
        Findings unmentioned = judged("ziyang", below(), true);
        assertThat(items(unmentioned)).containsExactly("ziyang-49.2");
        assertThat(codes(unmentioned)).containsExactly("consent-not-in-text");
        Findings unapproved = judged("ziyang", below().reading("经市政府同意，现通知如下。"), false);
        assertThat(items(unapproved)).containsExactly("ziyang-49.1", "ziyang-49.2");
        assertThat(items(judged("ziyang", below().reading("经市政府同意，现通知如下。"), true))).isEmpty();
        assertThat(items(judged("ziyang", below().saying("authorization", "口头同意"), false))).contains("ziyang-49.1", "ziyang-49.2");
    }

    @Test
    void whereNoItemOfTheGovernmentSpeaksTheNationalOnesDo() {
        assertThat(items(judged("xiangshan", below(), false))).containsExactly("national-gw-16.2");
        assertThat(codes(judged("xiangshan", below(), true))).containsExactly("consent-not-in-text");
        Findings consented = judged("xiangshan", below().reading("经区政府同意，请开展清淤。").marked(Mark.IMPORTANT), true);
        assertThat(items(consented)).isEmpty();
        assertThat(consented.obligations()).extracting(one -> one.code()).containsExactly("copy-to-superior");
    }

    @Test
    @Proves("ziyang-49.1")
    void aLetterToTheBureauOfTheSameLineIsNoMatterOfThis() {
        assertThat(items(judged("ziyang", within("商请提供数据。"), false))).isEmpty();
    }
}
