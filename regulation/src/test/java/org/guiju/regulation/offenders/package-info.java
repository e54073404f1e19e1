/** Classes that break the guards on purpose, so that an idle guard is noticed. */
@NullMarked
package org.guiju.regulation.offenders;

import org.jspecify.annotations.NullMarked;
