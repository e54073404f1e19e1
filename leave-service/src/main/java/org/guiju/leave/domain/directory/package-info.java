/** How a directory changes from an instant on, and stays as it was before. */
@NullMarked
package org.guiju.leave.domain.directory;

import org.jspecify.annotations.NullMarked;
