/** Who is not to be away at the same time (不同时外出). */
@NullMarked
package org.guiju.leave.domain.mutualexclusion;

import org.jspecify.annotations.NullMarked;
