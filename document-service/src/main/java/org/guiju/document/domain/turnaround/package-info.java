/** By when a paper that was taken in has to be dealt with, and how it stands to that. */
@NullMarked
package org.guiju.document.domain.turnaround;

import org.jspecify.annotations.NullMarked;
