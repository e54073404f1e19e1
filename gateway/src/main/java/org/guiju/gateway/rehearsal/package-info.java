/** The clock of the whole suite, moved for training, demonstration or test. */
@NullMarked
package org.guiju.gateway.rehearsal;

import org.jspecify.annotations.NullMarked;
