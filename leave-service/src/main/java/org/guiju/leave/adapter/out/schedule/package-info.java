/** Substitutions in PostgreSQL. */
@NullMarked
package org.guiju.leave.adapter.out.schedule;

import org.jspecify.annotations.NullMarked;
