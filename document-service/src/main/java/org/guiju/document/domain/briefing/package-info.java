/** How many kinds of briefing a department sends. */
@NullMarked
package org.guiju.document.domain.briefing;

import org.jspecify.annotations.NullMarked;
