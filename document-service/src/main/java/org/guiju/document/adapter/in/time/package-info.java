/** What the passing of time does to documents. */
@NullMarked
package org.guiju.document.adapter.in.time;

import org.jspecify.annotations.NullMarked;
