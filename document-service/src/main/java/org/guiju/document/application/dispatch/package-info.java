/** Sending a signed paper out and keeping it: checks, print runs, distribution and circulation with their receipts, the file. */
@NullMarked
package org.guiju.document.application.dispatch;

import org.jspecify.annotations.NullMarked;
