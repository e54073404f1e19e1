/** Asking the units whose authority a paper touches (征求意见、会签): whom, how long, what silence means, and what to do when they disagree. */
@NullMarked
package org.guiju.document.domain.consult;

import org.jspecify.annotations.NullMarked;
