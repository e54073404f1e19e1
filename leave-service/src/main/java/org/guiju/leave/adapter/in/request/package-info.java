/** Requests for leave, their boards, worklist and timers, as the outside meets them. */
@NullMarked
package org.guiju.leave.adapter.in.request;

import org.jspecify.annotations.NullMarked;
