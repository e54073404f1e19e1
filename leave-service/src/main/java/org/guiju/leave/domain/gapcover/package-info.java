/** Who minds a leader's work when he and his partner are both away, or his post is vacant (缺位代理). */
@NullMarked
package org.guiju.leave.domain.gapcover;

import org.jspecify.annotations.NullMarked;
