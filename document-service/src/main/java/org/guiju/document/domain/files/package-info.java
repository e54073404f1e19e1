/** Files that come with papers: what kinds are taken, and how a name and a content must agree. */
@NullMarked
package org.guiju.document.domain.files;

import org.jspecify.annotations.NullMarked;
