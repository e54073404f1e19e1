/** Reading, importing and maintaining the directory of a government. */
@NullMarked
package org.guiju.leave.application.directory;

import org.jspecify.annotations.NullMarked;
