/** One worklist out of those of all services. */
@NullMarked
package org.guiju.gateway.worklist;

import org.jspecify.annotations.NullMarked;
