/** Compares texts. */
@NullMarked
package org.guiju.document.adapter.out.text;

import org.jspecify.annotations.NullMarked;
