/** The parts of requests for leave. */
@NullMarked
package org.guiju.leave.config.request;

import org.jspecify.annotations.NullMarked;
