package org.guiju.regulation.posts;

import java.util.regex.Pattern;

/** The one shape of all ids of a directory: they stand in addresses, so nothing that would have to be escaped. */
final class Ids {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");

    private Ids() {
    }

    static void check(String value, String what) {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(what + "应为小写字母、数字、点或连字符，至多80位，而不是“" + value + "”");
        }
    }
}
