/** The duty roster over HTTP, and what makes it follow the calendar. */
@NullMarked
package org.guiju.leave.adapter.in.duty;

import org.jspecify.annotations.NullMarked;
