/** The clause ledger: which rule every item of the regulations is bound to, and which tests prove it. */
@NullMarked
package org.guiju.deploy.clauses;

import org.jspecify.annotations.NullMarked;
