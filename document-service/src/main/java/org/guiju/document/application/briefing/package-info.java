/** The register of briefings. */
@NullMarked
package org.guiju.document.application.briefing;

import org.jspecify.annotations.NullMarked;
