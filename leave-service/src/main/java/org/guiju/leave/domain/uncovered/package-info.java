/** What an absence would leave uncovered, told before it is granted, and what the regulation says to it. */
@NullMarked
package org.guiju.leave.domain.uncovered;

import org.jspecify.annotations.NullMarked;
