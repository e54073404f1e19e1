/** Documents in PostgreSQL, with the trail, timers and events beside them. */
@NullMarked
package org.guiju.document.adapter.out.keeping;

import org.jspecify.annotations.NullMarked;
