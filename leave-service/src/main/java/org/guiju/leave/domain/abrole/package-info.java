/** Which posts stand in for each other (AB角). */
@NullMarked
package org.guiju.leave.domain.abrole;

import org.jspecify.annotations.NullMarked;
