/** Lines of the ledgers: whose they are and who has written them. */
@NullMarked
package org.guiju.leave.domain.ledger;

import org.jspecify.annotations.NullMarked;
