/** Offenders for the guards: what no application may do. */
@NullMarked
package org.guiju.badsample.application;

import org.jspecify.annotations.NullMarked;
