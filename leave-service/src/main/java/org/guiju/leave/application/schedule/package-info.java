/** Finding another leader for one who cannot attend, and what anybody is known to be expected at. */
@NullMarked
package org.guiju.leave.application.schedule;

import org.jspecify.annotations.NullMarked;
