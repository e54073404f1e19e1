/** What one service tells, handed to all others. */
@NullMarked
package org.guiju.gateway.events;

import org.jspecify.annotations.NullMarked;
