/** Documents in the shape that is answered. */
@NullMarked
package org.guiju.document.adapter.in.web.view;

import org.jspecify.annotations.NullMarked;
