/** Who may be entrusted with work beside his portfolio (委托). */
@NullMarked
package org.guiju.leave.domain.delegation;

import org.jspecify.annotations.NullMarked;
