/** How the ledger of field research is put together. */
@NullMarked
package org.guiju.leave.config.research;

import org.jspecify.annotations.NullMarked;
