/** Asks the trails, here and at the neighbours, what was done by cover. */
@NullMarked
package org.guiju.leave.adapter.out.cover;

import org.jspecify.annotations.NullMarked;
