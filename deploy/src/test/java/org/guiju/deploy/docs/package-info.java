/** Whether the documentation says what is there. */
@NullMarked
package org.guiju.deploy.docs;

import org.jspecify.annotations.NullMarked;
