package org.guiju.document.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.guiju.document.domain.archive.ArchivePackage;
import org.guiju.document.domain.archive.PackageCheck;
import org.guiju.document.domain.archive.PackageCheck.Fault;
import org.guiju.document.domain.archive.PackageCheck.Wrong;
import org.guiju.document.domain.archive.PackageWriter;
import org.guiju.kit.testing.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The file of a document, handed over as a package that anybody can check. */
class ArchiveTest extends DirectoryHttp {

    @TempDir
    private Path folder;

    private Paper closed() {
        clock("2024-06-05T09:00");
        Paper paper = broughtToTheLeader("anze");
        paper.does("deputy-2", "approvals", AGREES);
        paper.does("head", "signature", AGREES);
        paper.does("office-clerk", "final-check", "{\"passed\": true, \"opinion\": \"无误\"}");
        paper.does("office-clerk", "number", "{}");
        assertThat(paper.does("office-clerk", "issue", "{}").text("/status")).isEqualTo("issued");
        assertThat(paper.does("office-clerk", "distribution", "{\"units\": [\"forestry\"]}").status()).isEqualTo(200);
        assertThat(paper.does("forestry.clerk", "acknowledgement", "{}").status()).isEqualTo(200);
        Answer closed = paper.does("office-clerk", "file-closure", "{}");
        assertThat(closed.status()).as(closed.body().toString()).isEqualTo(200);
        // the trail is sealed behind the commands: what is due until now happens, and that is part of it
        until("2024-06-05T09:00:01");
        return paper;
    }

    private static byte[] packed(SortedMap<String, byte[]> entries) {
        ArchivePackage whole = new ArchivePackage(entries, new TreeMap<>());
        PackageWriter writer = new PackageWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        whole.parts().forEach((name, part) -> List.of(writer.begin(name, part), writer.add(ByteBuffer.wrap(whole.content(name))), writer.end())
                .forEach(piece -> bytes.writeBytes(piece.array())));
        bytes.writeBytes(writer.finish().array());
        return bytes.toByteArray();
    }

    private EntityExchangeResult<byte[]> asked(Paper paper, String token) {
        return http.get().uri(ROOT + "/" + paper.id + "/archive").headers(h -> h.setBearerAuth(token)).exchange().expectBody(byte[].class)
                .returnResult();
    }

    /** The package, asked for until the last line of the trail is sealed. */
    private byte[] handedOver(Paper paper) {
        return handedOver(paper, "office-clerk");
    }

    private byte[] handedOver(Paper paper, String person) {
        String token = GATEWAY.tokens().person("anze", person);
        for (int i = 0; i < 500; i++) {
            EntityExchangeResult<byte[]> answer = asked(paper, token);
            if (answer.getStatus().value() != 503) {
                assertThat(answer.getStatus().value()).isEqualTo(200);
                return answer.getResponseBody();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the trail was not sealed");
    }

    private static SortedMap<String, byte[]> entries(byte[] zip) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private List<Fault> checked(byte[] zip) throws IOException {
        return PackageCheck.check(Files.write(folder.resolve("package.zip"), zip));
    }

    @Test
    @DisplayName("all versions, acts, receipts and lines of the trail are in it; asked again, also after an auditor has looked, it has the same bytes")
    void whatItHolds() throws IOException {
        Paper paper = closed();
        byte[] zip = handedOver(paper);
        SortedMap<String, byte[]> entries = entries(zip);
        int acts = paper.read("office-clerk").body().at("/timeline").size();
        // a command may leave two lines of the timeline, under one receipt
        int commands = (int) paper.read("office-clerk").body().at("/timeline").valueStream().map(act -> act.at("/receipt").asString())
                .distinct().count();
        assertThat(entries.keySet()).contains("document.json", "elements.json", "versions/0001.json", "trail.tsv", "manifest.sha256");
        assertThat(entries.keySet().stream().filter(name -> name.startsWith("timeline/"))).hasSize(acts);
        assertThat(entries.keySet().stream().filter(name -> name.startsWith("receipts/"))).hasSize(commands);
        assertThat(new String(entries.get("trail.tsv"), StandardCharsets.UTF_8).lines()).hasSize(commands);
        assertThat(checked(zip)).isEmpty();

        String auditor = GATEWAY.tokens().person("anze", "auditor-1", "auditor");
        String receipt = paper.read("office-clerk").text("/timeline/0/receipt");
        http.get().uri(ROOT + "/receipts/" + receipt).headers(h -> h.setBearerAuth(auditor)).exchange().expectStatus().isOk();
        paper.does("office-clerk", "distribution", "{\"units\": [\"education\"]}");
        assertThat(handedOver(paper)).isEqualTo(zip);
    }

    private static byte[] pdf(int size) {
        byte[] content = Arrays.copyOf("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII), size);
        byte[] end = "\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(end, 0, content, size - end.length, end.length);
        return content;
    }

    private void attach(Paper paper, String name, byte[] content) {
        http.post().uri(b -> b.path(ROOT + "/" + paper.id + "/attachments").queryParam("name", name).build()).headers(h -> {
            h.setBearerAuth(GATEWAY.tokens().person("anze", "water.clerk"));
            h.set("Idempotency-Key", UUID.randomUUID().toString());
            h.set("If-Match", paper.read("water.clerk").etag());
        }).contentType(MediaType.APPLICATION_OCTET_STREAM).bodyValue(content).exchange().expectStatus().isOk();
    }

    @Test
    @DisplayName("files are entries of it, sent as they are read; asked again with its tag nothing is sent; one that is not what it was breaks it off")
    void whatWasAttached() throws IOException, SQLException {
        http = http.mutate().codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(32 * 1024 * 1024)).build();
        clock("2024-06-05T09:00");
        Paper paper = draft("anze", "water.clerk", upward(""));
        byte[] small = pdf(1_000);
        byte[] large = pdf(9_000_000);
        attach(paper, "小.pdf", small);
        attach(paper, "大.pdf", large);
        until("2024-06-05T09:00:01");
        byte[] zip = handedOver(paper, "water.clerk");
        assertThat(checked(zip)).isEmpty();
        SortedMap<String, byte[]> entries = entries(zip);
        assertThat(entries.entrySet().stream().filter(e -> e.getKey().startsWith("attachments/") && !e.getKey().endsWith(".json"))
                .map(Map.Entry::getValue)).containsExactlyInAnyOrder(small, large);

        String token = GATEWAY.tokens().person("anze", "water.clerk");
        String tag = asked(paper, token).getResponseHeaders().getETag();
        assertThat(tag).isEqualTo("\"" + ArchivePackage.sha256(entries.get(ArchivePackage.MANIFEST)) + "\"");
        http.get().uri(ROOT + "/" + paper.id + "/archive").headers(h -> {
            h.setBearerAuth(token);
            h.setIfNoneMatch(tag);
        }).exchange().expectStatus().isNotModified();

        try (Connection all = TestDatabase.of("document").superuser(); Statement statement = all.createStatement()) {
            assertThat(statement.executeUpdate("update attachment set crc32 = null where document = '" + paper.id + "'")).isEqualTo(2);
        }
        assertThat(handedOver(paper, "water.clerk")).as("of files kept before check sums were").isEqualTo(zip);

        String sha256 = ArchivePackage.sha256(large);
        large[5_000_000] ^= 1;
        Files.write(Path.of("target", "objects", "anze", sha256.substring(0, 2), sha256), large);
        try (Connection all = TestDatabase.of("document").superuser(); Statement statement = all.createStatement()) {
            assertThat(statement.executeUpdate("update attachment set crc32 = 1 where document = '" + paper.id + "'")).isEqualTo(2);
        }
        assertThatThrownBy(() -> asked(paper, token)).rootCause().isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("a package of any size is written in pieces no longer than those it is read in, and a file that is another one is refused")
    void inPieces() {
        byte[] piece = new byte[64 * 1024];
        int pieces = 8_192;
        CRC32 check = new CRC32();
        for (int i = 0; i < pieces; i++) {
            check.update(piece);
        }
        PackageWriter writer = new PackageWriter();
        writer.begin("attachments/large", new ArchivePackage.Part((long) pieces * piece.length, "", check.getValue()));
        for (int i = 0; i < pieces; i++) {
            assertThat(writer.add(ByteBuffer.wrap(piece)).remaining()).isEqualTo(piece.length);
        }
        assertThat(writer.end().remaining()).isLessThan(100);
        writer.begin("attachments/other", new ArchivePackage.Part(3, "", 7));
        writer.add(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        assertThatThrownBy(writer::end).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    @DisplayName("one byte changed in any entry is told by the entry's name, and one changed between them too")
    void tamperedWith() throws IOException {
        byte[] zip = handedOver(closed());
        SortedMap<String, byte[]> entries = entries(zip);
        for (String name : entries.keySet()) {
            byte[] content = entries.get(name);
            byte[] changed = zip.clone();
            changed[place(zip, name) + content.length / 2] ^= 1;
            List<Fault> faults = checked(changed);
            assertThat(faults).as(name).isNotEmpty();
            if (!name.equals(ArchivePackage.MANIFEST)) {
                assertThat(faults).as(name).contains(new Fault(Wrong.CHANGED, name));
            }
        }
        byte[] moment = zip.clone();
        moment[10] ^= 1;
        assertThat(checked(moment)).containsExactly(new Fault(Wrong.REPACKED, "package.zip"));

        entries.remove(ArchivePackage.MANIFEST);
        entries.remove("elements.json");
        assertThat(checked(packed(entries))).isEmpty();
        String trail = new String(entries.get("trail.tsv"), StandardCharsets.UTF_8);
        entries.put("trail.tsv", trail.replaceFirst("office-clerk", "office-other").getBytes(StandardCharsets.UTF_8));
        assertThat(checked(packed(entries))).isNotEmpty().allMatch(fault -> fault.wrong() == Wrong.TRAIL_BROKEN);
        assertThat(checked(new byte[] {1, 2, 3})).extracting(Fault::wrong).containsExactly(Wrong.UNREADABLE);
    }

    /** Where the content of an entry begins: behind its local header. */
    private static int place(byte[] zip, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 30; i < zip.length - wanted.length; i++) {
            boolean header = zip[i - 30] == 'P' && zip[i - 29] == 'K' && zip[i - 28] == 3 && zip[i - 27] == 4;
            if (header && new String(zip, i, wanted.length, StandardCharsets.UTF_8).equals(name)) {
                return i + wanted.length + (zip[i - 2] & 0xff) + ((zip[i - 1] & 0xff) << 8);
            }
        }
        throw new AssertionError(name);
    }

    @Test
    @DisplayName("the office, the sponsor and the auditor have it; whoever it was only handed to, and other governments, do not")
    void whoHasIt() {
        Paper paper = closed();
        handedOver(paper);
        assertThat(asked(paper, GATEWAY.tokens().person("anze", "water.clerk")).getStatus().value()).isEqualTo(200);
        assertThat(asked(paper, GATEWAY.tokens().person("anze", "auditor-1", "auditor")).getStatus().value()).isEqualTo(200);
        assertThat(asked(paper, GATEWAY.tokens().person("anze", "forestry.clerk")).getStatus().value()).isEqualTo(404);
        assertThat(asked(paper, GATEWAY.tokens().person("boli", "auditor-1", "auditor")).getStatus().value()).isEqualTo(404);
    }
}
