/** Whole lives of documents over HTTP, against the real database. */
@NullMarked
package org.guiju.document.story;

import org.jspecify.annotations.NullMarked;
