/** Answers what the shared calendar says, now or at any moment before, and takes new notices into it. */
@NullMarked
package org.guiju.leave.application.calendar;

import org.jspecify.annotations.NullMarked;
