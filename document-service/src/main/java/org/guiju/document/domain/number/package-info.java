/** The number a signed paper gets (发文字号). */
@NullMarked
package org.guiju.document.domain.number;

import org.jspecify.annotations.NullMarked;
