/** Tests of the service as a whole. */
@NullMarked
package org.guiju.leave;

import org.jspecify.annotations.NullMarked;
