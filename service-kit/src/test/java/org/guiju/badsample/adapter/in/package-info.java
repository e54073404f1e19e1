/** Offenders for the guards: what nothing coming in may do. */
@NullMarked
package org.guiju.badsample.adapter.in;

import org.jspecify.annotations.NullMarked;
