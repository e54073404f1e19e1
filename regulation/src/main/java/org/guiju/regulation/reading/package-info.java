/** Reads rulebooks from YAML and tells every fault of a file at once; nothing but {@code RuleBooks} comes here. */
@NullMarked
package org.guiju.regulation.reading;

import org.jspecify.annotations.NullMarked;
