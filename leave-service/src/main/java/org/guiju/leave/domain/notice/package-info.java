/** How long before a departure leave must have been given, and who is told before it (请假提前量、外出前报告). */
@NullMarked
package org.guiju.leave.domain.notice;

import org.jspecify.annotations.NullMarked;
