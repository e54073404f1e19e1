/** The first matter of each government, played through the gateway as an outside client would and compared with what the regulation says. */
@NullMarked
package org.guiju.deploy.demo;

import org.jspecify.annotations.NullMarked;
