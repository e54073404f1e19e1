/** People signed in by an outside provider (OpenID Connect). */
@NullMarked
package org.guiju.gateway.identity.outside;

import org.jspecify.annotations.NullMarked;
