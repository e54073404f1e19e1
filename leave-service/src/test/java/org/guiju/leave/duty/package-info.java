/** Leaders on duty, over HTTP and on the real database. */
@NullMarked
package org.guiju.leave.duty;

import org.jspecify.annotations.NullMarked;
