package org.guiju.regulation.calendar;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing wrong with a calendar file.
 *
 * @param file   name of the file
 * @param line   line in it, 1 for the header
 * @param column name of the column; empty where the whole line is meant
 * @param found  what stands there
 * @param code   stable name of what is wrong, kebab case
 * @param facts  the numbers and names that a text about it shows
 * @param remedy what to write instead, in words
 */
public record CsvFault(
        String file, int line, String column, String found, String code, Map<String, Object> facts, String remedy) {

    public CsvFault {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    @Override
    public String toString() {
        return file + " 第" + line + "行" + (column.isEmpty() ? "" : " " + column) + "：“" + found + "”——" + remedy;
    }
}
