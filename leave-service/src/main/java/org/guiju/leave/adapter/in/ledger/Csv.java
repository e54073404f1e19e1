package org.guiju.leave.adapter.in.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table as a file that spreadsheets open: RFC 4180, UTF-8 with its mark, and no cell that a spreadsheet would take for a formula.
 */
public final class Csv {

    /** The media type, for {@code produces}. */
    public static final String TYPE = "text/csv";

    private static final MediaType MEDIA = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String MARK = "\uFEFF";
    private static final String FORMULAS = "=+-@\t\r";

    private Csv() {
    }

    /** The answer. @param name of the file, without its ending @param head the column titles @param rows each as long as the head */
    public static ResponseEntity<byte[]> file(String name, List<String> head, List<? extends List<?>> rows) {
        return ResponseEntity.ok().contentType(MEDIA)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name + ".csv", StandardCharsets.UTF_8)
                        .build().toString())
                .body(text(head, rows).getBytes(StandardCharsets.UTF_8));
    }

    static String text(List<String> head, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder(MARK).append(line(head));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(Object value) {
        String text = String.valueOf(value);
        String tame = !(value instanceof Number) && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return tame.matches("(?s).*[\",\r\n].*") ? "\"" + tame.replace("\"", "\"\"") + "\"" : tame;
    }
}
