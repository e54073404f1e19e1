/** Who signs which paper (签发), and what a mark without words means. */
@NullMarked
package org.guiju.document.domain.sign;

import org.jspecify.annotations.NullMarked;
