/** Telling the other services, and whoever is signed in, what has happened. */
@NullMarked
package org.guiju.leave.application.news;

import org.jspecify.annotations.NullMarked;
