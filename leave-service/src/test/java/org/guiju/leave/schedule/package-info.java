/** Who goes in place of a leader who cannot attend, over HTTP. */
@NullMarked
package org.guiju.leave.schedule;

import org.jspecify.annotations.NullMarked;
