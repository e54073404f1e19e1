/** The directory in the database. */
@NullMarked
package org.guiju.leave.adapter.out.directory;

import org.jspecify.annotations.NullMarked;
