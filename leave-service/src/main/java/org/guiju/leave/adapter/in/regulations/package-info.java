/** The regulations over HTTP: article by article, and side by side. */
@NullMarked
package org.guiju.leave.adapter.in.regulations;

import org.jspecify.annotations.NullMarked;
