package org.guiju.document.domain.number;

/**
 * A number as it is printed: agency code, year in 〔〕, serial without leading zeros.
 *
 * @param code   agency code (机关代字), as 安政发
 * @param year   year of the signature, in full
 * @param serial from 1, without gaps within one code and year
 */
public record DocumentNumber(String code, int year, int serial) {

    public DocumentNumber {
        if (code.isBlank()) {
            throw new IllegalArgumentException("机关代字不能为空");
        }
        if (serial < 1) {
            throw new IllegalArgumentException("发文序号从1开始，而不是" + serial);
        }
    }

    /** 安政发〔2024〕5号. */
    public String printed() {
        return code + "〔" + year + "〕" + serial + "号";
    }

    @Override
    public String toString() {
        return printed();
    }
}
