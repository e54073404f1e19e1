package org.guiju.regulation.calendar.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.guiju.regulation.calendar.CsvFault;

/** A small CSV: one header line, cells in double quotes where they hold a comma or a quote, no line breaks inside cells. */
final class CsvTable {

    /** One line with its cells by column name; a column that the file does not have reads as empty. */
    record Row(int line, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final String file;
    private final List<CsvFault> faults;

    private CsvTable(String file, List<CsvFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The rows that could be read; what could not is added to {@code faults}. */
    static List<Row> rows(String file, String text, Set<String> required, Set<String> known, List<CsvFault> faults) {
        return new CsvTable(file, faults).read(text, required, known);
    }

    private List<Row> read(String text, Set<String> required, Set<String> known) {
        String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1);
        List<String> header = cells(1, lines[0]);
        if (!headerStands(header, lines[0], required, known)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                row(i + 1, lines[i], header, rows);
            }
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(fault(1, lines[0], "no-lines", Map.of(), "文件只有表头，请在下面逐行写明日期"));
        }
        return rows;
    }

    private boolean headerStands(List<String> header, String line, Set<String> required, Set<String> known) {
        List<String> missing = required.stream().filter(column -> !header.contains(column)).sorted().toList();
        List<String> strange = header.stream().filter(column -> !known.contains(column)).toList();
        if (!missing.isEmpty()) {
            faults.add(fault(1, line, "columns-missing", Map.of("columns", missing),
                    "首行应为表头，还缺少列 " + String.join("、", missing)));
        }
        if (missing.isEmpty() && !strange.isEmpty()) {
            faults.add(fault(1, String.join(",", strange), "columns-unknown",
                    Map.of("columns", known.stream().sorted().toList()), "不认识的列，可用的列有 " + String.join("、", known.stream().sorted().toList())));
        }
        if (header.stream().distinct().count() < header.size()) {
            faults.add(fault(1, line, "column-twice", Map.of(), "同一列写了两次，请删去一列"));
        }
        return faults.isEmpty();
    }

    private void row(int number, String line, List<String> header, List<Row> rows) {
        List<String> cells = cells(number, line);
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() != header.size()) {
            faults.add(fault(number, line, "wrong-number-of-cells", Map.of("expected", header.size(), "found", cells.size()),
                    "应有" + header.size() + "格，实有" + cells.size() + "格；格内有逗号时请用双引号括起"));
            return;
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(header.get(i), cells.get(i).strip());
        }
        rows.add(new Row(number, row));
    }

    /** Empty when the quotes do not close, which is a fault. */
    private List<String> cells(int number, String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char next = line.charAt(i);
            if (next == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (next == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(next);
            }
        }
        if (quoted) {
            faults.add(fault(number, line, "quotes-open", Map.of(), "双引号没有成对，请补上"));
            return List.of();
        }
        cells.add(cell.toString());
        return cells;
    }

    private CsvFault fault(int line, String found, String code, Map<String, Object> facts, String remedy) {
        return new CsvFault(file, line, "", found, code, facts, remedy);
    }
}
