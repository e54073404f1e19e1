package org.guiju.regulation.rulebook;

import java.time.LocalDate;

/**
 * The regulation an item stands in, as a citation prints it.
 *
 * @param title     as 安泽县人民政府工作规则
 * @param number    document number, as 安政发〔2024〕5号
 * @param effective first day in force
 */
public record Instrument(String title, String number, LocalDate effective) {}
