package org.guiju.deploy.local;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says, in Chinese unless the terminal's language is English. */
public final class Say {

    private static final Locale LANGUAGE = language();

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.guiju.deploy.local.messages", LANGUAGE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Say() {
    }

    /** The text of a key with its places filled in. */
    public static String text(String key, Object... values) {
        Object[] shown = new Object[values.length];
        for (int place = 0; place < values.length; place++) {
            // numbers as they are: a port is 8080, not 8,080
            shown[place] = String.valueOf(values[place]);
        }
        return new MessageFormat(TEXTS.getString(key), LANGUAGE).format(shown);
    }

    /** Prints one line of progress. */
    public static void line(String key, Object... values) {
        System.out.println(text(key, values));
        System.out.flush();
    }

    private static Locale language() {
        String wanted = System.getenv("GUIJU_LANG");
        if (wanted == null) {
            wanted = System.getenv("LC_ALL");
        }
        if (wanted == null || wanted.isBlank()) {
            wanted = System.getenv("LANG");
        }
        return wanted != null && wanted.startsWith("en") ? Locale.ENGLISH : Locale.ROOT;
    }
}
