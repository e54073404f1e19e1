/** The shared calendar, running on the real database. */
@NullMarked
package org.guiju.leave.calendar;

import org.jspecify.annotations.NullMarked;
