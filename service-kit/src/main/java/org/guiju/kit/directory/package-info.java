/** The directory of posts as this service knows it: a snapshot that is fresh enough, or a missing fact. */
@NullMarked
package org.guiju.kit.directory;

import org.jspecify.annotations.NullMarked;
