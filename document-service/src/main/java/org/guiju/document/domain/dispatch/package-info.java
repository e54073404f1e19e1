/** What becomes of a signed paper: checked, printed, handed out and acknowledged, read in circulation, made public, put into the file. */
@NullMarked
package org.guiju.document.domain.dispatch;

import org.jspecify.annotations.NullMarked;
