/** The ledger of field research over HTTP. */
@NullMarked
package org.guiju.leave.adapter.in.research;

import org.jspecify.annotations.NullMarked;
