/** What the regulations say of posts, cover and leave: pure functions of the directory, the act and the instant. */
@NullMarked
package org.guiju.leave.domain;

import org.jspecify.annotations.NullMarked;
