/** Offenders for the guards: what nothing going out may do. */
@NullMarked
package org.guiju.badsample.adapter.out;

import org.jspecify.annotations.NullMarked;
