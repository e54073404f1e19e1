/** Transactions that name the government whose rows they touch. */
@NullMarked
package org.guiju.gateway.keeping;

import org.jspecify.annotations.NullMarked;
