/** Reads notices from CSV, the shipped ones and those a clerk loads; every fault of a file is told at once. */
@NullMarked
package org.guiju.regulation.calendar.reading;

import org.jspecify.annotations.NullMarked;
