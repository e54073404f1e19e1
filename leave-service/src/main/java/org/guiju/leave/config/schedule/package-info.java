/** How leaders' schedules are put together. */
@NullMarked
package org.guiju.leave.config.schedule;

import org.jspecify.annotations.NullMarked;
