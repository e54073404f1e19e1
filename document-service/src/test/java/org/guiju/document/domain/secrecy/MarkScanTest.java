package org.guiju.document.domain.secrecy;

import org.guiju.document.Regulations;
import org.guiju.document.domain.SecrecyLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkScanTest {

    @ParameterizedTest
    @CsvSource({
        "绝密★30年, TOP_SECRET, 绝密★30年",
        "机 密 ★ 10 年, CONFIDENTIAL, 机密★10年",
        "秘密★, SECRET, 秘密★",
        "'　　秘　密', SECRET, 秘密",
        "机密  5年, CONFIDENTIAL, 机密5年",
        "密级：绝密, TOP_SECRET, 绝密",
        "（机密）, CONFIDENTIAL, （机密）",
        "关于某事的报告（秘密★1年）, SECRET, 秘密★1年",
        "附件：1．人员名单【绝密】, TOP_SECRET, 【绝密】",
        "工作秘密★2年, WORK_SECRET, 工作秘密★2年",
        "内部资料, WORK_SECRET, 内部资料",
        "（内部）, WORK_SECRET, （内部）"})
    void isFoundAsOfficesWriteIt(String line, SecrecyLevel level, String mark) {
        assertThat(MarkScan.text("/body", "第一行\n" + line)).singleElement().satisfies(found -> {
            assertThat(found.level()).isEqualTo(level);
            assertThat(found.mark()).isEqualTo(mark);
            assertThat(found.line()).isEqualTo(2);
            assertThat(found.column()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密-会议材料.docx", "会议材料_秘密.pdf", "绝密.doc", "（内部）名单.xlsx", "名单 机密★3年.docx", "秘密★附件.docx"})
    void isFoundInTheNameOfAFile(String name) {
        assertThat(MarkScan.name("name", name)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "要严守国家秘密、工作秘密和商业秘密。", "关于机密文件管理办法的通知", "保守秘密是每个人的义务", "内部审计工作报告", "加强内部管理",
        "会议讨论了涉密人员的管理", "秘密级以上的文件另行传递", "密级：无"})
    void isNotSeenInASentenceThatSpeaksOfSecrets(String line) {
        assertThat(MarkScan.name("/title", line)).isEmpty();
    }

    @Test
    void tellsThePlace() {
        assertThat(MarkScan.text("/body", "正文如下。\n附件：名单（机密）")).singleElement()
                .isEqualTo(new MarkFound("/body", 2, 6, "（机密）", SecrecyLevel.CONFIDENTIAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anze", "boli", "xiangshan", "ziyang", "ziyuan"})
    void isNotSeenInAWholeRegulation(String government) {
        assertThat(MarkScan.text("/body", Regulations.text(government))).isEmpty();
    }
}
