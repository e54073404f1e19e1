/** What field research (调查研究) the regulation asks of the leaders, and how a year of it is reckoned. */
@NullMarked
package org.guiju.leave.domain.fieldresearch;

import org.jspecify.annotations.NullMarked;
