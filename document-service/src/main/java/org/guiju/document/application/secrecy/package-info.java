/** What is noted of papers that never enter, and who may read a work secret. */
@NullMarked
package org.guiju.document.application.secrecy;

import org.jspecify.annotations.NullMarked;
