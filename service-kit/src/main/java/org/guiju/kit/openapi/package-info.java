/** The description of the API, generated from the code, with what all endpoints share. */
@NullMarked
package org.guiju.kit.openapi;

import org.jspecify.annotations.NullMarked;
