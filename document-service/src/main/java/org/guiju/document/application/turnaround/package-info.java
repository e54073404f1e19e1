/** Terms of papers that were taken in: what a government has set, the day the office sets, and papers left lying. */
@NullMarked
package org.guiju.document.application.turnaround;

import org.jspecify.annotations.NullMarked;
