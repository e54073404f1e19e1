/** The text of a paper as a structure, and what differs between two versions of it. */
@NullMarked
package org.guiju.document.domain.text;

import org.jspecify.annotations.NullMarked;
