/** Groups that go abroad on official business (因公临时出国团组), counted and kept within what the government has settled. */
@NullMarked
package org.guiju.leave.domain.mission;

import org.jspecify.annotations.NullMarked;
