/** How a government's regulation lets posts be covered, put together from its rules. */
@NullMarked
package org.guiju.leave.domain.cover;

import org.jspecify.annotations.NullMarked;
