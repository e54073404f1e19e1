/** How parts are chosen by what the environment says. */
@NullMarked
package org.guiju.document.config;

import org.jspecify.annotations.NullMarked;
