/** The ledger of groups going abroad in the database. */
@NullMarked
package org.guiju.leave.adapter.out.mission;

import org.jspecify.annotations.NullMarked;
