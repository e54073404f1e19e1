/** Where a departure is put on file, and with what (请假报备、外出备案). */
@NullMarked
package org.guiju.leave.domain.filing;

import org.jspecify.annotations.NullMarked;
