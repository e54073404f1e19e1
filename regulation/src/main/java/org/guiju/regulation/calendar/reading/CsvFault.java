package org.guiju.regulation.calendar.reading;

/**
 * One thing wrong with a calendar file.
 *
 * @param file   name of the file
 * @param line   line in it, 1 for the header
 * @param column name of the column; empty where the whole line is meant
 * @param found  what stands there
 * @param remedy what to write instead, in words
 */
public record CsvFault(String file, int line, String column, String found, String remedy) {

    @Override
    public String toString() {
        return file + " 第" + line + "行" + (column.isEmpty() ? "" : " " + column) + "：“" + found + "”——" + remedy;
    }
}
