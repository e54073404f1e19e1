/** One document from draft to issue: its states, the acts done to it, the consultations that run, and what each act does. */
@NullMarked
package org.guiju.document.domain.life;

import org.jspecify.annotations.NullMarked;
