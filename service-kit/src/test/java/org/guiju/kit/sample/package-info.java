/** The smallest service there can be: notes of a government, to try the kit on. */
@NullMarked
package org.guiju.kit.sample;

import org.jspecify.annotations.NullMarked;
