/** A request for leave, from the draft to the return: its states and what can be done in each. */
@NullMarked
package org.guiju.leave.domain.request;

import org.jspecify.annotations.NullMarked;
