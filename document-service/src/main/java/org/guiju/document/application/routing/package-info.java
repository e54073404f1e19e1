/** Bringing a paper before leaders, their approvals, and its end by approval. */
@NullMarked
package org.guiju.document.application.routing;

import org.jspecify.annotations.NullMarked;
