/** Browser sessions held by the gateway, so that no token reaches a script. */
@NullMarked
package org.guiju.gateway.identity.session;

import org.jspecify.annotations.NullMarked;
