/** Talking to the gateway as any outside client does: plain HTTP and JSON. */
@NullMarked
package org.guiju.deploy.http;

import org.jspecify.annotations.NullMarked;
