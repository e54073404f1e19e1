/** Leaders' schedules, with the cases of the catalogue. */
@NullMarked
package org.guiju.leave.domain.schedule;

import org.jspecify.annotations.NullMarked;
