/** Supervision of what was decided (督查督办): the chapter's own service, which so far has nothing but what all services have. */
@NullMarked
package org.guiju.supervision;

import org.jspecify.annotations.NullMarked;
