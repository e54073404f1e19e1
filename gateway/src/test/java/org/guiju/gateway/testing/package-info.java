/** What the gateway's tests stand on: services that do as they are told, accounts, a client. */
@NullMarked
package org.guiju.gateway.testing;

import org.jspecify.annotations.NullMarked;
