/** The working-day calendar as this service knows it: the shipped one until leave-service answers with its own. */
@NullMarked
package org.guiju.kit.calendar;

import org.jspecify.annotations.NullMarked;
