/** Leaders who cannot attend and who goes instead, over HTTP. */
@NullMarked
package org.guiju.leave.adapter.in.schedule;

import org.jspecify.annotations.NullMarked;
