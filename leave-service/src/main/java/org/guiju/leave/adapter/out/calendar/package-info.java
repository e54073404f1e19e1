/** Keeps the notices in the database, load after load, and tells the neighbours. */
@NullMarked
package org.guiju.leave.adapter.out.calendar;

import org.jspecify.annotations.NullMarked;
