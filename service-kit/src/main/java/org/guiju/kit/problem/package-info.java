/** Everything that is not a success, as one shape: problem+json (RFC 9457) naming what is wrong, where, and what helps. */
@NullMarked
package org.guiju.kit.problem;

import org.jspecify.annotations.NullMarked;
