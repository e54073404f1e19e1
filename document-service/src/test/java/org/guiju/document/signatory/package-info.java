/** Who signs what, as a table for readers, and every cell of it asked of the judgement that signs. */
@NullMarked
package org.guiju.document.signatory;

import org.jspecify.annotations.NullMarked;
