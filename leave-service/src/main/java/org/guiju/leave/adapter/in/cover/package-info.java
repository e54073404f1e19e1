/** The report that whoever was away finds when he is back. */
@NullMarked
package org.guiju.leave.adapter.in.cover;

import org.jspecify.annotations.NullMarked;
