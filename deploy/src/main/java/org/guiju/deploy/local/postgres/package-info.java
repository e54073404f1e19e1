/** A durable PostgreSQL of our own, from the binaries that the tests use too. */
@NullMarked
package org.guiju.deploy.local.postgres;

import org.jspecify.annotations.NullMarked;
