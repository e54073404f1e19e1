/** The only door of the suite. */
@NullMarked
package org.guiju.gateway;

import org.jspecify.annotations.NullMarked;
