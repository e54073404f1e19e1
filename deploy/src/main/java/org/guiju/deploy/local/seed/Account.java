package org.guiju.deploy.local.seed;

import org.jspecify.annotations.Nullable;

/**
 * One demo account.
 *
 * @param name what its owner types
 * @param jurisdiction the government; {@code null} for an operator of the platform
 * @param person the person's id in the directory; for administrators and operators an id of their own
 * @param displayName as others see it
 * @param capability one of {@code system-administrator}, {@code security-administrator}, {@code auditor}; usually none
 */
public record Account(
        String name, @Nullable String jurisdiction, String person, String displayName, @Nullable String capability) {

    public boolean operator() {
        return jurisdiction == null;
    }
}
