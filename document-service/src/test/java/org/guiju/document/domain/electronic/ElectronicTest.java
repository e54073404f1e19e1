package org.guiju.document.domain.electronic;

import java.util.List;

import org.guiju.document.domain.APaper;
import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.Proves;
import org.guiju.regulation.ruling.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers travel online. */
class ElectronicTest {

    private static Ruling judged(String id, Paper paper) {
        return Governments.rules(id).limits().electronic().orElseThrow().judge(paper).ruling();
    }

    @ParameterizedTest
    @CsvSource({"anze, Refused", "boli, Refused", "ziyuan, NeedsException"})
    @Proves({"anze-35.9", "boli-32.13", "ziyuan-35.1"})
    void aPaperThatIsToGoAnotherWayIsHeldUp(String id, String outcome) {
        assertThat(judged(id, APaper.request().saying("onPaper", "附件为大幅图纸").paper()).getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(judged(id, APaper.request().paper())).isInstanceOf(Ruling.Allowed.class);
    }

    @Test
    void whereItIsOnlyAnAimOrNothingIsSaidNothingIsHeldUp() {
        Paper onPaper = APaper.request().saying("onPaper", "附件为大幅图纸").paper();
        assertThat(Governments.rules("ziyang").limits().electronic().flatMap(Electronic::online)).isEmpty();
        assertThat(Governments.rules("ziyang").limits().electronic().map(rule -> rule.judge(onPaper).breaches()).orElse(List.of())).isEmpty();
        assertThat(Governments.rules("xiangshan").limits().electronic()).isEmpty();
    }
}
