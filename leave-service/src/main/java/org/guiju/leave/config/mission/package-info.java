/** How the ledger of groups going abroad is put together. */
@NullMarked
package org.guiju.leave.config.mission;

import org.jspecify.annotations.NullMarked;
