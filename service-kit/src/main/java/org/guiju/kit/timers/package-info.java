/** What must happen at an instant, kept in the database until it has happened exactly once. */
@NullMarked
package org.guiju.kit.timers;

import org.jspecify.annotations.NullMarked;
