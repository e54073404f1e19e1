/** News as events of the outbox. */
@NullMarked
package org.guiju.leave.adapter.out.news;

import org.jspecify.annotations.NullMarked;
