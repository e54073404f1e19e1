/** How the directory is put together. */
@NullMarked
package org.guiju.leave.config.directory;

import org.jspecify.annotations.NullMarked;
