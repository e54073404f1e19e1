package org.guiju.badsample.domain;

import org.springframework.util.StringUtils;

/** An offender. */
final class UsesSpring {

    String upper(String text) {
        return StringUtils.capitalize(text);
    }
}
