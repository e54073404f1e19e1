/** What the demo governments start with: their directories of posts, and an account for every person in them. */
@NullMarked
package org.guiju.deploy.local.seed;

import org.jspecify.annotations.NullMarked;
