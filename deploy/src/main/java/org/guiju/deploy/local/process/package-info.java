/** Operating system processes: starting one, finding it again, stopping it, and telling who holds a port. */
@NullMarked
package org.guiju.deploy.local.process;

import org.jspecify.annotations.NullMarked;
