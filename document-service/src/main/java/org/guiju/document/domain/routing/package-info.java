/** Which leader a paper goes to, and whose approval ends it (呈批). */
@NullMarked
package org.guiju.document.domain.routing;

import org.jspecify.annotations.NullMarked;
