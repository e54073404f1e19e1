/** The sample service's door, on which the kit's web half is tried over HTTP. */
@NullMarked
package org.guiju.kit.sample.web;

import org.jspecify.annotations.NullMarked;
