/** The directory, the calendar and the rulebooks, as the kit has them. */
@NullMarked
package org.guiju.document.adapter.out.neighbours;

import org.jspecify.annotations.NullMarked;
