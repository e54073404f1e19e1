/** The office's opinion on how to handle a paper. */
@NullMarked
package org.guiju.document.application.review;

import org.jspecify.annotations.NullMarked;
