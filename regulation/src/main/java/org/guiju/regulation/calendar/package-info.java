/** Which days are worked where, by whose notice, and when a term that counts them ends: exact, explained, without a clock. */
@NullMarked
package org.guiju.regulation.calendar;

import org.jspecify.annotations.NullMarked;
