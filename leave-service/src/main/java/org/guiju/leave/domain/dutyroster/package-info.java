/** Who leads on duty during statutory holidays (法定节假日带班), and what the leader on duty does when something happens. */
@NullMarked
package org.guiju.leave.domain.dutyroster;

import org.jspecify.annotations.NullMarked;
