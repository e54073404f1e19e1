/** Offenders for the guards: what no domain may do. */
@NullMarked
package org.guiju.badsample.domain;

import org.jspecify.annotations.NullMarked;
