/** The whole suite in processes of its own, as a user starts it; run after package. */
@NullMarked
package org.guiju.deploy.suite;

import org.jspecify.annotations.NullMarked;
