/** Handing over a document's file as one package. */
@NullMarked
package org.guiju.document.application.archive;

import org.jspecify.annotations.NullMarked;
