/** Which papers may tell a government below what to do. */
@NullMarked
package org.guiju.document.domain.directive;

import org.jspecify.annotations.NullMarked;
