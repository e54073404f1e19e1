/** Files that come with papers: looked at, kept as objects, handed out again. */
@NullMarked
package org.guiju.document.application.files;

import org.jspecify.annotations.NullMarked;
