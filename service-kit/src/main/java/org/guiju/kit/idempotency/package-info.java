/** A command that is sent twice takes effect once, and answers the same. */
@NullMarked
package org.guiju.kit.idempotency;

import org.jspecify.annotations.NullMarked;
