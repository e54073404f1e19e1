/** What can be done with a request for leave, and the ports this needs. */
@NullMarked
package org.guiju.leave.application.request;

import org.jspecify.annotations.NullMarked;
