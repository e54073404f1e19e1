/** What is due when somebody is back (销假). */
@NullMarked
package org.guiju.leave.domain.returning;

import org.jspecify.annotations.NullMarked;
