/** How leaders' activities are kept from colliding, and who goes in place of one who cannot (领导活动的统筹). */
@NullMarked
package org.guiju.leave.domain.schedule;

import org.jspecify.annotations.NullMarked;
