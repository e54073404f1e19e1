/** JSON as it goes over the wire: strict when read, in kebab-case words and Asia/Shanghai times when written. */
@NullMarked
package org.guiju.kit.web.json;

import org.jspecify.annotations.NullMarked;
