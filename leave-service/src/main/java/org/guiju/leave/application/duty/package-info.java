/** Planning who leads on duty on holidays, swapping, and recording what happened on duty. */
@NullMarked
package org.guiju.leave.application.duty;

import org.jspecify.annotations.NullMarked;
