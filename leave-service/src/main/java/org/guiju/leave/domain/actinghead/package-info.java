/** Who may be entrusted with the head's work while the head is away (代行、主持工作). */
@NullMarked
package org.guiju.leave.domain.actinghead;

import org.jspecify.annotations.NullMarked;
