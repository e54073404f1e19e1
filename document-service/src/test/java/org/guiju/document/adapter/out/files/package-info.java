/** Stores of objects, measured against one contract. */
@NullMarked
package org.guiju.document.adapter.out.files;

import org.jspecify.annotations.NullMarked;
