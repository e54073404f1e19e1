/** Duty rosters and incidents in the database, and the events told of them. */
@NullMarked
package org.guiju.leave.adapter.out.duty;

import org.jspecify.annotations.NullMarked;
