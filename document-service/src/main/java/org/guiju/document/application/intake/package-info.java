/** Drafting a paper, bringing it to the office, and sending it back. */
@NullMarked
package org.guiju.document.application.intake;

import org.jspecify.annotations.NullMarked;
