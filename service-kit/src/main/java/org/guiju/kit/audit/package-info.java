/** Who did what for which post, in a chain of hashes in which a change shows. */
@NullMarked
package org.guiju.kit.audit;

import org.jspecify.annotations.NullMarked;
