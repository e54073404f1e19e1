/** Whose leave somebody needs who goes away (请假审批人). */
@NullMarked
package org.guiju.leave.domain.approver;

import org.jspecify.annotations.NullMarked;
