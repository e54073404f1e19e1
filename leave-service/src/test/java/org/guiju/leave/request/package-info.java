/** Requests for leave over HTTP, on the real database, with a clock that can be set. */
@NullMarked
package org.guiju.leave.request;

import org.jspecify.annotations.NullMarked;
