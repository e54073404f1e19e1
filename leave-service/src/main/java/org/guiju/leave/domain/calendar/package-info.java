/** What loading a holiday notice changes: a pure function of what is loaded and what is to be. */
@NullMarked
package org.guiju.leave.domain.calendar;

import org.jspecify.annotations.NullMarked;
