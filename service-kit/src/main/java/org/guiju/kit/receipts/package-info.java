/** The paper trail of a ruling, from which it can be judged again. */
@NullMarked
package org.guiju.kit.receipts;

import org.jspecify.annotations.NullMarked;
