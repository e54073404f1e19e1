/** How the service is put together. */
@NullMarked
package org.guiju.leave.config;

import org.jspecify.annotations.NullMarked;
