/** Who is calling, and how that is known. */
@NullMarked
package org.guiju.gateway.identity;

import org.jspecify.annotations.NullMarked;
