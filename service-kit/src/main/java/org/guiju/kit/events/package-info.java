/** What other services must learn: written in the transaction that makes it true, delivered in order, taking effect once. */
@NullMarked
package org.guiju.kit.events;

import org.jspecify.annotations.NullMarked;
