/** The stream that tells a browser which thing has changed, never what it says. */
@NullMarked
package org.guiju.gateway.notifications;

import org.jspecify.annotations.NullMarked;
