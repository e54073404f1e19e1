package org.guiju.regulation.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What was carried over from the catalogue of the five regulations: every item, by count and by id. */
class ShippedRuleBooksTest {

    private static final RuleBooks BOOKS = RuleBooks.shipped();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static RuleBook book(String id) {
        return BOOKS.inForce(Jurisdiction.of(id), TODAY).orElseThrow();
    }

    private static long kinds(RuleBook book, Kind kind) {
        return book.items().stream().filter(item -> item.kind() == kind).count();
    }

    @ParameterizedTest
    @CsvSource({
        "anze,     188,  94, 39, 19, 36, 17, 39, 164, 70a10b875252cfc5240bca6327b1f226a1a567085272bdc602d60bc96b83834b",
        "boli,     241, 133, 52, 27, 29, 14, 50, 239, 7111805846581576fe1a94aaf7d3de1404b90050b6c3faa853add5214bef28fb",
        "xiangshan, 201, 93, 49, 28, 31, 14, 31, 188, 6ccad8a7af88b5862d5f3b781ad84f2a1204d4110087d9c4913756a1b7e72f98",
        "ziyang,   226, 107, 56, 30, 33, 11, 54, 258, 90606eee686570278ff00ed40581cd8d0a92ce55024bd89a2f76a896082a7254",
        "ziyuan,   197,  95, 55, 26, 21, 16, 25, 186, 33f68eac84c0b429f221784c5fc16afce6d72af94ad3fb88a8fdabd85ed750f2"})
    void everyItemIsThere(String id, int items, int enforce, int workflow, int track, int inform, int should, int readings, int scenarios,
            String digestOfIds) throws Exception {
        RuleBook book = book(id);
        assertThat(book.items()).hasSize(items);
        assertThat(kinds(book, Kind.ENFORCE)).isEqualTo(enforce);
        assertThat(kinds(book, Kind.WORKFLOW)).isEqualTo(workflow);
        assertThat(kinds(book, Kind.TRACK)).isEqualTo(track);
        assertThat(kinds(book, Kind.INFORM)).isEqualTo(inform);
        assertThat(book.items().stream().filter(item -> item.strength() == Strength.SHOULD)).hasSize(should)
                .allSatisfy(item -> assertThat(item.grantors()).contains("head"))
                // there the executive deputy is one of the two who are not to be away together
                .allSatisfy(item -> assertThat(item.grantors().contains("executive-deputy")).isEqualTo(!item.id().equals("ziyang-76.4")));
        assertThat(book.items().stream().filter(item -> item.strength() != Strength.SHOULD))
                .allSatisfy(item -> assertThat(item.grantors()).isEmpty());
        assertThat(book.items().stream().filter(item -> item.reading().isPresent())).hasSize(readings);
        assertThat(BOOKS.scenarios(Jurisdiction.of(id))).hasSize(scenarios);
        String ids = book.items().stream().map(Item::id).sorted().collect(Collectors.joining("\n"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(digestOfIds);
    }

    @ParameterizedTest
    @CsvSource({
        "anze,     安泽县人民政府工作规则, 安政发〔2024〕5号,  2024-04-02, COUNTY,   CN-SX-1026, 县长",
        "boli,     勃利县人民政府工作规则, 勃政发〔2023〕72号, 2023-08-30, COUNTY,   CN-HL-0921, 县长",
        "xiangshan, 象山区人民政府工作规则, 象政〔2021〕11号,  2021-10-11, DISTRICT, CN-GX-0304, 区长",
        "ziyang,   资阳市人民政府工作规则, 资府发〔2017〕34号, 2017-09-12, CITY,     CN-SC-2000, 市长",
        "ziyuan,   资源县人民政府工作规则, 资政发〔2023〕9号,  2023-12-20, COUNTY,   CN-GX-0329, 县长"})
    void everyBookSaysWhatItIs(String id, String title, String number, LocalDate effective, Level level, String region, String head) {
        RuleBook book = book(id);
        assertThat(book.title()).isEqualTo(title);
        assertThat(book.number()).isEqualTo(number);
        assertThat(book.version()).isEqualTo(id + "/" + effective);
        assertThat(book.level()).isEqualTo(level);
        assertThat(book.calendarRegion()).isEqualTo(region);
        assertThat(book.term("head")).isEqualTo(head);
        assertThat(BOOKS.inForce(Jurisdiction.of(id), effective.minusDays(1))).isEmpty();
        NumberForm form = book.numberForm().orElseThrow();
        assertThat(number).isEqualTo(NumberForm.print(form.governmentCode(), effective.getYear(),
                Integer.parseInt(number.replaceAll(".*〕|号", ""))));
        assertThat(form.officeCode()).isPresent();
    }

    @Test
    void aCitationIsPrintedFromTheItem() {
        Item term = book("anze").item("anze-31.4").orElseThrow();
        assertThat(term.clause()).hasToString("《安泽县人民政府工作规则》第31条（anze-31.4）");
        assertThat(term.clause().number()).isEqualTo("安政发〔2024〕5号");
        assertThat(term.clause().gistEnglish()).contains("seven working days");
    }

    @Test
    void theNationalLayerIsSilentOnTermsAndOnSilence() {
        RuleBook national = BOOKS.inForce(Jurisdiction.NATIONAL, TODAY).orElseThrow();
        assertThat(national.items()).isNotEmpty();
        assertThat(national.items(RuleKey.of("document.consult.deadline"))).isEmpty();
        assertThat(national.items(RuleKey.of("document.consult.deemed-consent"))).isEmpty();
        assertThat(book("ziyang").items(RuleKey.of("document.consult.deadline"))).isEmpty();
        assertThat(book("ziyang").items(RuleKey.of("document.consult.deemed-consent"))).isEmpty();
        assertThat(book("ziyang").items(RuleKey.of("document.intake.one-matter"))).extracting(Item::id).containsExactly("national-gw-15.5");
    }

    @Test
    void everyGovernmentHasItsOwnTermForAReply() {
        assertThat(terms("ziyuan")).containsExactly("3");
        assertThat(terms("anze")).containsExactly("7");
        assertThat(terms("boli")).containsExactly("7");
        assertThat(terms("xiangshan")).containsExactly("3", "7");
    }

    private static List<String> terms(String id) {
        return book(id).items(RuleKey.of("document.consult.deadline")).stream()
                .flatMap(item -> Stream.ofNullable(item.params().values().get("workingDays"))).map(Value::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"document.intake", "document.consult", "document.review.office", "document.routing", "document.sign",
        "shared.posts", "shared.delegation", "shared.calendar", "leave.ab-role", "leave.acting-head", "leave.gap-cover"})
    void whatActsFirstIsWrittenInEnglishToo(String keys) {
        List<Item> items = BOOKS.all().stream().flatMap(book -> book.items().stream()).filter(item -> item.rule().name().startsWith(keys))
                .toList();
        assertThat(items).isNotEmpty().allSatisfy(item -> assertThat(item.gistEnglish()).as(item.id()).isNotBlank());
    }

    /** A jar cannot list its folders, so the index must name every file. */
    @Test
    void theIndexNamesEveryFile() throws IOException {
        Path folder = Path.of("src/main/resources/rulebooks");
        try (Stream<Path> walk = Files.walk(folder)) {
            List<String> files = walk.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.contains("/")).sorted().toList();
            assertThat(Arrays.asList(Files.readString(folder.resolve("index.txt")).strip().split("\n"))).isEqualTo(files);
        }
    }
}
