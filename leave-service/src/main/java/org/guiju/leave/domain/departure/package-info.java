/** What a regulation demands of somebody who goes away, from the request to the return. */
@NullMarked
package org.guiju.leave.domain.departure;

import org.jspecify.annotations.NullMarked;
