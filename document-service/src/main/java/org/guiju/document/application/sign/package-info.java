/** Signing a paper. */
@NullMarked
package org.guiju.document.application.sign;

import org.jspecify.annotations.NullMarked;
