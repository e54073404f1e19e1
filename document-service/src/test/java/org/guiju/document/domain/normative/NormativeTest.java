package org.guiju.document.domain.normative;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Governments;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.review.Dossier;
import org.guiju.document.domain.review.Gate;
import org.guiju.document.domain.review.Review;
import org.guiju.document.domain.review.ReviewKind;
import org.guiju.document.domain.review.Subject;
import org.guiju.regulation.Proves;
import org.guiju.regulation.ruling.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What normative documents may not say, who makes them together, and whose word comes first. */
class NormativeTest {

    private static final Partner HEARD = new Partner("城管局", true, false);
    private static final Partner SILENT = new Partner("城管局", false, false);
    private static final Partner SIGNED = new Partner("城管局", true, true);

    private static Subject own(Mark... marks) {
        Set<Mark> all = new HashSet<>(Set.of(marks));
        all.add(Mark.NORMATIVE);
        return new Subject(Issuer.UNIT, all);
    }

    private static Dossier found(ReviewKind kind, boolean passed) {
        return Dossier.EMPTY.with(new Review(kind, passed, "department", "住建局", Optional.empty(), Set.of(), Optional.empty(), Set.of(),
                LocalDate.of(2024, 6, 5)));
    }

    private static List<String> items(Findings findings) {
        return findings.breaches().stream().map(b -> b.clause().item()).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource({"anze, LEGALITY, ISSUE, anze-34.1", "boli, LEGALITY, ISSUE, boli-31.1", "boli, AUTHORITY_CHECK, ISSUE, boli-7.2",
        "ziyang, AUTHORITY_CHECK, ISSUE, ziyang-20.1", "xiangshan, POWERS_CHECK, SUBMISSION, xiangshan-21.5",
        "xiangshan, RIGHTS_CHECK, SUBMISSION, xiangshan-21.6"})
    @Proves({"anze-34.1", "boli-31.1", "boli-7.2", "ziyang-20.1", "xiangshan-21.5", "xiangshan-21.6"})
    void theFindingOfWhoeverLookedIsThereAndNotAgainstTheText(String id, ReviewKind check, Gate gate, String item) {
        NormativeLimits rule = Governments.rules(id).normatives().limits().orElseThrow();

        assertThat(items(rule.judge(gate, own(), Dossier.EMPTY))).contains(item);
        assertThat(items(rule.judge(gate, own(), found(check, false)))).contains(item);
        assertThat(items(rule.judge(gate, own(), found(check, true)))).doesNotContain(item);
        assertThat(items(rule.judge(gate, new Subject(Issuer.UNIT, Set.of()), Dossier.EMPTY))).isEmpty();
    }

    @Test
    @Proves("boli-7.2")
    void inBoliOnlyAUnitThatMakesUpTheGovernmentBearsItInItsName() {
        NormativeLimits rule = Governments.rules("boli").normatives().limits().orElseThrow();

        assertThat(items(rule.judgeMaker(own(), "机关事务服务中心", false))).containsExactly("boli-7.2");
        assertThat(items(rule.judgeMaker(own(), "住建局", true))).isEmpty();
        assertThat(items(rule.judgeMaker(new Subject(Issuer.UNIT, Set.of()), "机关事务服务中心", false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"anze, anze-34.2", "boli, boli-31.2", "ziyuan, ziyuan-33.2", "xiangshan, xiangshan-21.2", "ziyang, ziyang-20.3"})
    @Proves({"anze-34.2", "boli-31.2", "ziyuan-33.2", "xiangshan-21.2", "ziyang-20.3"})
    void theBusinessOfSeveralDepartmentsIsNotOneDepartmentsAlone(String id, String item) {
        NormativeJoint rule = Governments.rules(id).normatives().joint().orElseThrow();

        assertThat(items(rule.judge(own(), List.of(HEARD)))).containsExactly(item);
        assertThat(items(rule.judge(own(Mark.JOINT_DEPARTMENTS), List.of(HEARD)))).containsExactly(item);
        assertThat(items(rule.judge(own(Mark.JOINT_DEPARTMENTS), List.of(SIGNED)))).isEmpty();
        assertThat(items(rule.judge(own(Mark.JOINT_DEPARTMENTS), List.of(SIGNED, SILENT)))).containsExactly(item);
        assertThat(items(rule.judge(own(), List.of()))).isEmpty();
        Subject governments = new Subject(Issuer.GOVERNMENT, Set.of(Mark.NORMATIVE));
        assertThat(items(rule.judge(governments, List.of(HEARD)))).isEmpty();
        assertThat(items(rule.judge(governments, List.of(SILENT))).isEmpty()).isEqualTo(id.equals("ziyang"));
    }

    @ParameterizedTest
    @CsvSource({"anze, MAJOR_LIVELIHOOD, HIGH_SOCIAL_CONCERN, anze-34.3, false", "boli, IMPORTANT_PUBLIC_POLICY, HIGH_SOCIAL_CONCERN, boli-31.3, false",
        "ziyuan, MAJOR_LIVELIHOOD, PUBLIC_RIGHTS, ziyuan-33.3, true", "xiangshan, NORMATIVE, HONG_KONG_MACAO_TAIWAN, xiangshan-21.3, true",
        "xiangshan, JOINT_DEPARTMENTS, IMPORTANT, xiangshan-21.4, false"})
    @Proves({"anze-34.3", "boli-31.3", "ziyuan-33.3", "xiangshan-21.3", "xiangshan-21.4"})
    void theGovernmentIsAskedFirst(String id, Mark papers, Mark when, String item, boolean beforehand) {
        NormativePriorApproval rule = Governments.rules(id).normatives().priorApproval().orElseThrow();
        Subject weighty = own(papers, when);

        assertThat(items(rule.judge(weighty, List.of(SIGNED), Dossier.EMPTY, true, false))).containsExactly(item);
        assertThat(items(rule.judge(weighty, List.of(SIGNED), Dossier.EMPTY, false, false)).contains(item)).isEqualTo(beforehand);
        assertThat(items(rule.judge(weighty, List.of(SIGNED), found(ReviewKind.GOVERNMENT_CONSENT, true), true, false))).isEmpty();
        assertThat(items(rule.judge(weighty, List.of(SIGNED), Dossier.EMPTY, true, true))).isEmpty();
        assertThat(items(rule.judge(weighty, List.of(), Dossier.EMPTY, true, false))).isEmpty();
        assertThat(items(rule.judge(own(papers), List.of(SIGNED), Dossier.EMPTY, true, false))).isEmpty();
    }
}
