/** What a person may see: one document, a list, and what waits for the person. */
@NullMarked
package org.guiju.document.application.reading;

import org.jspecify.annotations.NullMarked;
