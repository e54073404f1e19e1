/** What an official document is and which acts its government's rules allow on it: pure functions of facts and the day. */
@NullMarked
package org.guiju.document.domain;

import org.jspecify.annotations.NullMarked;
