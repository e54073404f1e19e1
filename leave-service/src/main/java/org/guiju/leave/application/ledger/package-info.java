/** Who keeps and who sees the ledgers of what leaders do. */
@NullMarked
package org.guiju.leave.application.ledger;

import org.jspecify.annotations.NullMarked;
