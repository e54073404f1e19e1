/** The walls between the rooms of a service, each shown somebody who walks through it. */
@NullMarked
package org.guiju.kit.guards;

import org.jspecify.annotations.NullMarked;
