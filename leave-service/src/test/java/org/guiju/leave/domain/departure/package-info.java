/** Departures in the five governments, with the cases of the catalogue. */
@NullMarked
package org.guiju.leave.domain.departure;

import org.jspecify.annotations.NullMarked;
