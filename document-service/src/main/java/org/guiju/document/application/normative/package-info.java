/** What is done with normative documents beside the common way of papers. */
@NullMarked
package org.guiju.document.application.normative;

import org.jspecify.annotations.NullMarked;
