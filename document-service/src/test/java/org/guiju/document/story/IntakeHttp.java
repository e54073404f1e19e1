package org.guiju.document.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.guiju.kit.keeping.Json;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/** Papers that come from elsewhere, of our own making: a notice as a county government of our invention would write it. */
abstract class IntakeHttp extends DocumentHttp {

    /** A notice with everything the standard knows, with a date in Chinese numerals. */
    static final String NOTICE = """
            特急

            青禾市人民政府文件

            青政发〔2024〕16号

            青禾市人民政府
            关于做好2024年防汛物资储备工作的通知

            各县（区）人民政府，市直各部门、各有关单位：

            今年汛期将至，为把物资备足备齐，现就有关事项通知如下。
            一、清点库存
            各县（区）要在六月底前完成一次清点，缺什么补什么。
            二、落实责任
            每一处库房都要有人看管，有人登记。

            附件：1．防汛物资清单
            2．库房分布表

            青禾市人民政府
            二〇二四年五月二十日

            抄送：市委办公室，市人大常委会办公室，
            市政协办公室。
            青禾市人民政府办公室　　2024年5月21日印发
            """;

    static String json(String text) {
        return Json.text(text);
    }

    static byte[] docx(String text) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Answer pasted(String secrecy, String text) {
        return post("anze", "office-clerk", "/intake/proposal", "{\"secrecy\": \"%s\", \"text\": %s}".formatted(secrecy, json(text)), "",
                UUID.randomUUID().toString());
    }

    Answer uploaded(String government, String person, String path, String name, byte[] content, String etag) {
        String encoded = UriUtils.encode(name, StandardCharsets.UTF_8);
        String uri = base() + ROOT + path + (path.contains("?") ? "&" : "?") + "name=" + encoded;
        return answer(http.post().uri(URI.create(uri)).headers(h -> {
            h.setBearerAuth(GATEWAY.tokens().person(government, person));
            h.set("Idempotency-Key", UUID.randomUUID().toString());
            if (!etag.isEmpty()) {
                h.set("If-Match", etag);
            }
        }).contentType(MediaType.APPLICATION_OCTET_STREAM).bodyValue(content).exchange().expectBody(byte[].class).returnResult());
    }

    /** The first value that was read of an element. */
    static String element(Answer proposal, String element) {
        return proposal.body().at("/elements").valueStream().filter(e -> e.at("/element").asString().equals(element))
                .map(e -> e.at("/values/0").asString()).findFirst().orElse("(missing)");
    }

    /** A registration; more members after it, each with a comma before. */
    static String registration(String title, String number, String body, String more) {
        return """
                {"paper": {"secrecy": "none", "title": %s, "kind": "notice", "addressees": [{"kind": "government", "name": "各县（区）人民政府"}],
                           "body": %s, "matters": ["防汛物资储备"]},
                 "issuingBody": "青禾市人民政府", "number": %s, "dated": "2024-05-20", "receivedOn": "2024-05-27",
                 "copies": ["市委办公室"], "printedBy": "青禾市人民政府办公室", "printedOn": "2024-05-21"%s}
                """.formatted(json(title), json(body), json(number), more);
    }
}
