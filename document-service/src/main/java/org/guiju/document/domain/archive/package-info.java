/** The package in which a document's file is handed over: what it holds, and how anybody can check that nothing of it was changed. */
@NullMarked
package org.guiju.document.domain.archive;

import org.jspecify.annotations.NullMarked;
