/** Numbering a signed paper and issuing it. */
@NullMarked
package org.guiju.document.application.number;

import org.jspecify.annotations.NullMarked;
