package org.guiju.document.domain.review;

import org.guiju.document.domain.APaper;
import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiju.document.domain.review.ADossier.items;

/** What is the government's business reaches the Party committee through the government. */
class ReviewBeforePartyTest {

    @ParameterizedTest
    @CsvSource({"anze, anze-27.8", "boli, boli-26.11", "ziyuan, ziyuan-27.7", "xiangshan, xiangshan-46.7"})
    @Proves({"anze-27.8", "boli-26.11", "ziyuan-27.7", "xiangshan-46.7"})
    void aDraftOfTheGovernmentsBusinessPassesTheGovernmentFirst(String id, String item) {
        ReviewBeforeParty rule = Governments.rules(id).reviews().beforeParty().orElseThrow();
        Paper joint = APaper.of(Issuer.PARTY_AND_GOVERNMENT, DocumentKind.OPINION).marked(Mark.MAINLY_GOVERNMENT_DUTIES).paper();
        Paper forMeeting = APaper.of(Issuer.UNIT, DocumentKind.REQUEST).to(Addressee.Kind.PARTY_COMMITTEE)
                .marked(Mark.MAINLY_GOVERNMENT_DUTIES).paper();
        Paper unsaid = APaper.of(Issuer.PARTY_AND_GOVERNMENT, DocumentKind.OPINION).paper();
        Paper ledByParty = APaper.of(Issuer.PARTY_AND_GOVERNMENT, DocumentKind.OPINION).marked(Mark.PARTY_BODY_LEADS).paper();

        assertThat(items(rule.judge(joint, Dossier.EMPTY, false))).containsExactly(item);
        assertThat(items(rule.judge(joint, Dossier.EMPTY, true))).isEmpty();
        assertThat(items(rule.judge(forMeeting, Dossier.EMPTY, false))).containsExactly(item);
        assertThat(items(rule.judge(unsaid, Dossier.EMPTY, false))).containsExactly(item);
        assertThat(items(rule.judge(unsaid, ADossier.empty().excluding(Topic.MAINLY_GOVERNMENT_DUTIES).dossier(), false))).isEmpty();
        assertThat(items(rule.judge(ledByParty, Dossier.EMPTY, false))).isEmpty();
        assertThat(items(rule.judge(APaper.request().paper(), Dossier.EMPTY, false))).isEmpty();
    }
}
