/** Access tokens, the keys that sign them, refresh tokens that rotate. */
@NullMarked
package org.guiju.gateway.identity.token;

import org.jspecify.annotations.NullMarked;
