/** One government, one transaction: the only way in which a service reads or writes its database. */
@NullMarked
package org.guiju.kit.keeping;

import org.jspecify.annotations.NullMarked;
