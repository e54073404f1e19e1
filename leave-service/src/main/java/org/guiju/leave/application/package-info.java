/** What people and neighbours ask of the directory, and what they record in it. */
@NullMarked
package org.guiju.leave.application;

import org.jspecify.annotations.NullMarked;
