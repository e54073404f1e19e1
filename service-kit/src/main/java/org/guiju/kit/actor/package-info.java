/** The person who acts, with the posts they hold or cover at this instant. */
@NullMarked
package org.guiju.kit.actor;

import org.jspecify.annotations.NullMarked;
