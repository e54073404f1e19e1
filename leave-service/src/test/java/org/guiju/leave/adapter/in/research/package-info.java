/** Field research over HTTP, on the real database. */
@NullMarked
package org.guiju.leave.adapter.in.research;

import org.jspecify.annotations.NullMarked;
