/** What an operator of the platform sees: health, queues, dead letters; no content. */
@NullMarked
package org.guiju.gateway.operations;

import org.jspecify.annotations.NullMarked;
