/** The words in which every rule on going away speaks of a journey: who, why, where to and when (一次外出的要素). */
@NullMarked
package org.guiju.leave.domain.journey;

import org.jspecify.annotations.NullMarked;
