/** What neighbours tell this service. */
@NullMarked
package org.guiju.document.adapter.in.events;

import org.jspecify.annotations.NullMarked;
