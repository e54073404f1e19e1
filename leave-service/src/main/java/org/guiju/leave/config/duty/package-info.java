/** How the duty roster is put together. */
@NullMarked
package org.guiju.leave.config.duty;

import org.jspecify.annotations.NullMarked;
