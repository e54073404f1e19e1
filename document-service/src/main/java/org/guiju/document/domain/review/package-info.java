/** How a paper is looked at before it goes on: by the office, by the bodies a regulation names, by experts and by the public. */
@NullMarked
package org.guiju.document.domain.review;

import org.jspecify.annotations.NullMarked;
