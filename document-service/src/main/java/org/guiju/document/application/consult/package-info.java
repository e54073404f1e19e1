/** Asking the units a paper touches, their answers, their silence, and the way to agreement. */
@NullMarked
package org.guiju.document.application.consult;

import org.jspecify.annotations.NullMarked;
