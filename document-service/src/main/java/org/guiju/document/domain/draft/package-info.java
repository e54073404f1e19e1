/** How long before it is needed a draft has to be there. */
@NullMarked
package org.guiju.document.domain.draft;

import org.jspecify.annotations.NullMarked;
