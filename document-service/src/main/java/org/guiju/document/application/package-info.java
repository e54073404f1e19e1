/** What can be done to a document: facts are gathered, the rules asked, and what follows is kept. */
@NullMarked
package org.guiju.document.application;

import org.jspecify.annotations.NullMarked;
