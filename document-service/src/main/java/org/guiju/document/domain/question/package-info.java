/** One question for each act on a document: the facts it is judged by, and what the rules find in them. */
@NullMarked
package org.guiju.document.domain.question;

import org.jspecify.annotations.NullMarked;
