/** The words for codes: Chinese by default, English on request, every number filled in from facts. */
@NullMarked
package org.guiju.kit.message;

import org.jspecify.annotations.NullMarked;
