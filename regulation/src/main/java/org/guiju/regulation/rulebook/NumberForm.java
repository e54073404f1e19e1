package org.guiju.regulation.rulebook;

import java.util.Optional;

/**
 * The form of a government's document numbers: agency code, year in 〔〕, serial without leading zeros.
 *
 * @param governmentCode code of papers in the government's name, as 安政发; taken from the regulation's own number
 * @param officeCode     code of papers in the office's name, as 安政办发; no text names it, so it is configured
 */
public record NumberForm(String governmentCode, Optional<String> officeCode) {

    /** The number as it is printed: 安政发〔2024〕5号. */
    public static String print(String code, int year, int serial) {
        if (serial < 1) {
            throw new IllegalArgumentException("发文序号从1开始，而不是" + serial);
        }
        return code + "〔" + year + "〕" + serial + "号";
    }
}
