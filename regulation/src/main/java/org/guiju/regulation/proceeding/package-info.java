/** How an act is put before the rules: what is asked of them, what the act claims, and what could not be made sense of. */
@NullMarked
package org.guiju.regulation.proceeding;

import org.jspecify.annotations.NullMarked;
