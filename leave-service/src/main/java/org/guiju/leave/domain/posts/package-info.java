/** Who is a member of the government, who needs a portfolio, who answers for a unit (组成人员). */
@NullMarked
package org.guiju.leave.domain.posts;

import org.jspecify.annotations.NullMarked;
