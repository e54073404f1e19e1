/** By which way papers travel. */
@NullMarked
package org.guiju.document.domain.electronic;

import org.jspecify.annotations.NullMarked;
