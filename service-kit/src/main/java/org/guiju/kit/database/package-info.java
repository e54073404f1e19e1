/** What the database must look like before a service may start. */
@NullMarked
package org.guiju.kit.database;

import org.jspecify.annotations.NullMarked;
