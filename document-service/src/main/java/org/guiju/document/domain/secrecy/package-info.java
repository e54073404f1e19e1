/** What is secret about a paper: marks that stand on it, and what may be noted of a paper that never enters. */
@NullMarked
package org.guiju.document.domain.secrecy;

import org.jspecify.annotations.NullMarked;
