/** How long a paper may be, and how its characters are counted. */
@NullMarked
package org.guiju.document.domain.length;

import org.jspecify.annotations.NullMarked;
