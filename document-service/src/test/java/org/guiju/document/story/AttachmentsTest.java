package org.guiju.document.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.guiju.document.application.files.Attachments;
import org.guiju.document.application.files.ObjectStore;
import org.guiju.document.application.files.SweepingOrphans;
import org.guiju.document.domain.archive.ArchivePackage;
import org.guiju.regulation.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Files: taken for what they are, kept by their content, handed out under their names, and only to those who see the paper. */
@TestPropertySource(properties = {"guiju.document.objects=target/objects", "guiju.web.largest-upload=2MB"})
class AttachmentsTest extends IntakeHttp {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private ObjectStore objects;

    @Autowired
    private Attachments attachments;

    private Paper paper() {
        clock("2024-06-05T09:00");
        return draft("anze", "water.clerk", upward(""));
    }

    private Answer attach(Paper paper, String person, String name, byte[] content) {
        return uploaded("anze", person, "/" + paper.id + "/attachments", name, content, paper.read("water.clerk").etag());
    }

    @Test
    void areListedAndHandedOutUnderTheirNames() {
        Paper paper = paper();
        Answer attached = attach(paper, "water.clerk", "防洪堤 图纸.pdf", PDF);
        assertThat(attached.status()).as(attached.body().toString()).isEqualTo(200);
        Answer word = attach(paper, "water.clerk", "说明.docx", docx("修建防洪堤的说明。"));
        assertThat(word.status()).as(word.body().toString()).isEqualTo(200);
        Answer list = read("anze", "water.clerk", "/" + paper.id + "/attachments");
        assertThat(list.body().at("/items").valueStream().map(f -> f.at("/name").asString()).toList()).containsExactly("防洪堤 图纸.pdf", "说明.docx");
        String id = list.text("/items/0/id");
        http.get().uri(ROOT + "/" + paper.id + "/attachments/" + id)
                .headers(h -> h.setBearerAuth(GATEWAY.tokens().person("anze", "water.clerk"))).exchange()
                .expectStatus().isOk().expectHeader().contentType("application/pdf")
                .expectHeader().value(HttpHeaders.CONTENT_DISPOSITION, value -> assertThat(value).contains("filename*=UTF-8''%E9%98%B2"))
                .expectBody(byte[].class).isEqualTo(PDF);
        assertThat(read("anze", "forestry.clerk", "/" + paper.id + "/attachments").status()).isEqualTo(404);
        assertThat(read("anze", "forestry.clerk", "/" + paper.id + "/attachments/" + id).status()).isEqualTo(404);
        assertThat(word.body().at("/timeline").valueStream().map(a -> a.at("/kind").asString()).toList())
                .containsExactly("drafted", "attached", "attached");
        Answer withdrawn = post("anze", "water.clerk", "/" + paper.id + "/attachments/" + id + "/removal", "{\"reason\": \"换新版\"}",
                paper.read("water.clerk").etag(), UUID.randomUUID().toString());
        assertThat(withdrawn.status()).as(withdrawn.body().toString()).isEqualTo(200);
        assertThat(read("anze", "water.clerk", "/" + paper.id + "/attachments").body().at("/items/0/withdrawn").asBoolean()).isTrue();
    }

    @Test
    void areRefusedWhereTheyAreNotWhatTheirNameSaysOrCarryAMarkOrAreTooLarge() {
        Paper paper = paper();
        Answer lied = attach(paper, "water.clerk", "图纸.pdf", docx("不是图纸"));
        assertThat(lied.text("/errors/0/message")).contains("pdf").contains("application/");
        assertThat(attach(paper, "water.clerk", "图纸.exe", PDF).status()).isEqualTo(400);
        assertThat(attach(paper, "water.clerk", "机密-图纸.pdf", PDF).codes()).containsExactly("secrecy-mark-found");
        assertThat(attach(paper, "water.clerk", "说明.docx", docx("绝密★30年\n正文")).codes()).containsExactly("secrecy-mark-found");
        assertThat(attach(paper, "water.clerk", "大.pdf", new byte[3 * 1024 * 1024]).status()).isEqualTo(413);
        assertThat(attach(paper, "forestry.clerk", "图纸.pdf", PDF).status()).isEqualTo(404);
        assertThat(read("anze", "water.clerk", "/" + paper.id + "/attachments").body().at("/items")).isEmpty();
    }

    @Test
    void anObjectThatNoFileHasIsTakenAwayAndTheOthersStay(@TempDir Path folder) throws IOException {
        Paper paper = paper();
        attach(paper, "water.clerk", "图纸.pdf", PDF);
        Jurisdiction anze = Jurisdiction.of("anze");
        String kept = read("anze", "water.clerk", "/" + paper.id + "/attachments").text("/items/0/sha256");
        byte[] content = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        String orphan = ArchivePackage.sha256(content);
        objects.put(anze, orphan, Files.write(folder.resolve("x"), content)).block(Duration.ofSeconds(10));
        new SweepingOrphans(objects, attachments, Duration.ofHours(1)).sweep(anze).block(Duration.ofSeconds(10));
        assertThat(resting(anze)).contains(kept, orphan);
        new SweepingOrphans(objects, attachments, Duration.ZERO).sweep(anze).block(Duration.ofSeconds(10));
        assertThat(resting(anze)).contains(kept).doesNotContain(orphan);
    }

    private List<String> resting(Jurisdiction government) {
        return objects.restingLonger(government, Duration.ZERO).collectList().block(Duration.ofSeconds(10));
    }
}
