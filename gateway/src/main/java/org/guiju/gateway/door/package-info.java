/** What every request passes before anybody looks at who sent it. */
@NullMarked
package org.guiju.gateway.door;

import org.jspecify.annotations.NullMarked;
