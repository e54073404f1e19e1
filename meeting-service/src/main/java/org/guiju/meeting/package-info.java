/** Meetings (会议制度): the chapter's own service, which so far has nothing but what all services have. */
@NullMarked
package org.guiju.meeting;

import org.jspecify.annotations.NullMarked;
