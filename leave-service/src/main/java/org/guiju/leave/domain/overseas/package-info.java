/** What official trips abroad are refused, and what is counted of the others (因公出国境). */
@NullMarked
package org.guiju.leave.domain.overseas;

import org.jspecify.annotations.NullMarked;
