/** The working rules of local governments as plain Java: what a regulation says, and what follows from it. No Spring, no Reactor. */
@NullMarked
package org.guiju.regulation;

import org.jspecify.annotations.NullMarked;
