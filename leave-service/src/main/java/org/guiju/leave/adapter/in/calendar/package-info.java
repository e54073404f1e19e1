/** The shared calendar over HTTP: days, deadlines and notices for people, whole calendars for the neighbours. */
@NullMarked
package org.guiju.leave.adapter.in.calendar;

import org.jspecify.annotations.NullMarked;
