/** Offenders shown to the guards. */
@NullMarked
package org.guiju.gateway.badsample;

import org.jspecify.annotations.NullMarked;
