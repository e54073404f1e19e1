/** Puts the report of what was done by cover together. */
@NullMarked
package org.guiju.leave.config.cover;

import org.jspecify.annotations.NullMarked;
