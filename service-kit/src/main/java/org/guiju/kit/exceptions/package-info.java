/** The ledger of should-items that were set aside, with the reason and who granted it. */
@NullMarked
package org.guiju.kit.exceptions;

import org.jspecify.annotations.NullMarked;
