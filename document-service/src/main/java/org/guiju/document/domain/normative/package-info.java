/** What normative documents may not say, who makes them together, who is asked first, and what becomes of them once they are issued. */
@NullMarked
package org.guiju.document.domain.normative;

import org.jspecify.annotations.NullMarked;
