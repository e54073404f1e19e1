/** The services behind the door and how they are asked. */
@NullMarked
package org.guiju.gateway.upstream;

import org.jspecify.annotations.NullMarked;
