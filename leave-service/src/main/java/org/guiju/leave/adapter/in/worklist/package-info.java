/** The worklist of this service, as the gateway asks for it. */
@NullMarked
package org.guiju.leave.adapter.in.worklist;

import org.jspecify.annotations.NullMarked;
