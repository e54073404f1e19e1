/** What waits for a person in this service, whichever part of it knows. */
@NullMarked
package org.guiju.leave.application.worklist;

import org.jspecify.annotations.NullMarked;
