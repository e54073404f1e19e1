package org.guiju.kit.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A table for the spreadsheets of an office: UTF-8 with the mark by which they know it, comma separated, lines ended by CR LF. A cell
 * that a spreadsheet would take for a formula is shown as the text it is.
 */
public final class CsvSheet {

    /** The media type, for {@code produces}. */
    public static final String TYPE = "text/csv";

    private static final String MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvSheet() {}

    /** @param rows each as long as the header, of texts and numbers; a number is never taken for a formula */
    public static String text(List<String> header, List<? extends List<?>> rows) {
        return Stream.<List<?>>concat(Stream.of(header), rows.stream())
                .map(row -> row.stream().map(CsvSheet::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", MARK, ""));
    }

    /** An answer to be saved under this name, which ends in {@code .csv}. */
    public static ResponseEntity<byte[]> answer(String name, List<String> header, List<? extends List<?>> rows) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(text(header, rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(Object value) {
        String written = String.valueOf(value);
        String harmless = !(value instanceof Number) && !written.isEmpty() && FORMULA_STARTS.indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                || !harmless.equals(harmless.strip());
        return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
