/** How many papers are issued. */
@NullMarked
package org.guiju.document.application.restraint;

import org.jspecify.annotations.NullMarked;
