/** Official documents (公文处理). */
@NullMarked
package org.guiju.document;

import org.jspecify.annotations.NullMarked;
