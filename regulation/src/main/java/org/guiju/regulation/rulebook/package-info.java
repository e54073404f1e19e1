/** A regulation, article by article, with the day it came into force and the rule each item is bound to. */
@NullMarked
package org.guiju.regulation.rulebook;

import org.jspecify.annotations.NullMarked;
