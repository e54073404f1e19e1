/** Versions of a paper's text: every change keeps one. */
@NullMarked
package org.guiju.document.application.text;

import org.jspecify.annotations.NullMarked;
