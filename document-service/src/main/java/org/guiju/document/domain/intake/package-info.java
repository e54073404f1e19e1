/** Which papers the office may take in (收文初审): channel, levels, heads, matters, elements, and what must be returned. */
@NullMarked
package org.guiju.document.domain.intake;

import org.jspecify.annotations.NullMarked;
