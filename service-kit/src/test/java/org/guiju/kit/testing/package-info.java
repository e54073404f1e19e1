/** The real database for tests, in a container where an engine answers and from its binaries otherwise. */
@NullMarked
package org.guiju.kit.testing;

import org.jspecify.annotations.NullMarked;
