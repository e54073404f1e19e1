/** Field research, told with the cases of the catalogue. */
@NullMarked
package org.guiju.leave.domain.fieldresearch;

import org.jspecify.annotations.NullMarked;
