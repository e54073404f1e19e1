/** Accounts, their passwords and their lockout. */
@NullMarked
package org.guiju.gateway.identity.account;

import org.jspecify.annotations.NullMarked;
