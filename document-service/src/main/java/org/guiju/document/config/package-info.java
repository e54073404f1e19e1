/** How the parts of the service are put together. */
@NullMarked
package org.guiju.document.config;

import org.jspecify.annotations.NullMarked;
