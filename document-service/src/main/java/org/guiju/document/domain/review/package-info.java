/** What the office makes of a paper before a leader sees it (审核、拟办). */
@NullMarked
package org.guiju.document.domain.review;

import org.jspecify.annotations.NullMarked;
