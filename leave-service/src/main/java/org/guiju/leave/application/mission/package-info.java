/** Keeping and reading the ledger of groups going abroad. */
@NullMarked
package org.guiju.leave.application.mission;

import org.jspecify.annotations.NullMarked;
