/** Who holds which post and who stands in for whom (组成人员、工作纪律); owner of the calendar all governments share. */
@NullMarked
package org.guiju.leave;

import org.jspecify.annotations.NullMarked;
