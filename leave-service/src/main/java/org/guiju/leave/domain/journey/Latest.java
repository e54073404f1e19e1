package org.guiju.leave.domain.journey;

import java.time.LocalDate;

import org.guiju.regulation.ruling.Clause;

/**
 * By when a step must be done.
 *
 * @param day    last day on which it is in time
 * @param days   calendar days before the day of departure
 * @param clause the item that says so
 */
public record Latest(LocalDate day, int days, Clause clause) {}
