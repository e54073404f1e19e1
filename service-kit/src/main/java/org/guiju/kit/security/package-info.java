/** Who is calling: access tokens of the gateway, checked here; people's routes and service routes kept apart. */
@NullMarked
package org.guiju.kit.security;

import org.jspecify.annotations.NullMarked;
