/** Calls to neighbours, always through the gateway, under this service's own token. */
@NullMarked
package org.guiju.kit.client;

import org.jspecify.annotations.NullMarked;
