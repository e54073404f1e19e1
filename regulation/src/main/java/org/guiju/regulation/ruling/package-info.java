/** What the rules answer to one act: allowed, refused, needing an exception, or undecided, always with the clause. */
@NullMarked
package org.guiju.regulation.ruling;

import org.jspecify.annotations.NullMarked;
