/** Which papers are not issued, or not in that name, or not by themselves. */
@NullMarked
package org.guiju.document.domain.restraint;

import org.jspecify.annotations.NullMarked;
