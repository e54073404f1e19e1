/** What a stand-in did while somebody was away, put together when he is back. */
@NullMarked
package org.guiju.leave.application.cover;

import org.jspecify.annotations.NullMarked;
