/** The one-command run: starts, shows and stops PostgreSQL, the gateway and the four services on one machine. */
@NullMarked
package org.guiju.deploy.local;

import org.jspecify.annotations.NullMarked;
