/** What the addresses of the ledgers share: who asks, what went wrong, tables as files. */
@NullMarked
package org.guiju.leave.adapter.in.ledger;

import org.jspecify.annotations.NullMarked;
