/** What the database does with the statements of this service. */
@NullMarked
package org.guiju.document.adapter.out.keeping;

import org.jspecify.annotations.NullMarked;
