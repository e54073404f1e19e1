/** What the portal keeps for people and none of the services owns: drafts, and words for the operators. */
@NullMarked
package org.guiju.gateway.desk;

import org.jspecify.annotations.NullMarked;
