/** Where requests for leave are kept. */
@NullMarked
package org.guiju.leave.adapter.out.request;

import org.jspecify.annotations.NullMarked;
