/** The ledger of groups going abroad over HTTP. */
@NullMarked
package org.guiju.leave.adapter.in.mission;

import org.jspecify.annotations.NullMarked;
