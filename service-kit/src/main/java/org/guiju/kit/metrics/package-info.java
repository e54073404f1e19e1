/** How often each rule says what. */
@NullMarked
package org.guiju.kit.metrics;

import org.jspecify.annotations.NullMarked;
