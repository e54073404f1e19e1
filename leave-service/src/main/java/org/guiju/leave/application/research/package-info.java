/** Keeping and reading the ledger of field research. */
@NullMarked
package org.guiju.leave.application.research;

import org.jspecify.annotations.NullMarked;
