/** How the judgements of a departure are put together. */
@NullMarked
package org.guiju.leave.config.departure;

import org.jspecify.annotations.NullMarked;
