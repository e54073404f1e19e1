/** Who holds which post, who is away, and who may act in their place at any instant. */
@NullMarked
package org.guiju.regulation.posts;

import org.jspecify.annotations.NullMarked;
