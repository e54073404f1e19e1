/** The clock of the service, in Asia/Shanghai, and the passing of its days. */
@NullMarked
package org.guiju.kit.time;

import org.jspecify.annotations.NullMarked;
