/** The directory and its coverage over HTTP. */
@NullMarked
package org.guiju.leave.adapter.in.directory;

import org.jspecify.annotations.NullMarked;
