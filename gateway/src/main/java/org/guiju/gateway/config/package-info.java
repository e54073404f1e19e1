/** Every setting and every bean of the gateway. */
@NullMarked
package org.guiju.gateway.config;

import org.jspecify.annotations.NullMarked;
