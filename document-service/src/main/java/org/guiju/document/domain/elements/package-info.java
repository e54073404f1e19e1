/** The elements of a paper, read off its text: what it says of itself, where, and how sure that is; nothing is invented. */
@NullMarked
package org.guiju.document.domain.elements;

import org.jspecify.annotations.NullMarked;
