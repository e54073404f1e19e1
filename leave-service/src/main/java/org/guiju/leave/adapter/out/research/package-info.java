/** The ledger of field research in the database. */
@NullMarked
package org.guiju.leave.adapter.out.research;

import org.jspecify.annotations.NullMarked;
