/** Every error of the gateway as problem+json, in the reader's language. */
@NullMarked
package org.guiju.gateway.problem;

import org.jspecify.annotations.NullMarked;
