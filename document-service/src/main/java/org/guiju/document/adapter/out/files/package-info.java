/** Looks into files, and keeps them in a folder or an object store. */
@NullMarked
package org.guiju.document.adapter.out.files;

import org.jspecify.annotations.NullMarked;
