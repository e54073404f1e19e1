/** Puts the shared calendar together and fills it at the first start. */
@NullMarked
package org.guiju.leave.config.calendar;

import org.jspecify.annotations.NullMarked;
