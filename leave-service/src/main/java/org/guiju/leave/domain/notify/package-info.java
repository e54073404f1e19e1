/** Who is informed of a departure (外出的告知). */
@NullMarked
package org.guiju.leave.domain.notify;

import org.jspecify.annotations.NullMarked;
