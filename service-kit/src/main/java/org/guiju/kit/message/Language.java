package org.guiju.kit.message;

import java.util.Locale;

/** The languages that texts are written in. */
public enum Language {

    CHINESE(Locale.SIMPLIFIED_CHINESE, "、"),
    ENGLISH(Locale.ENGLISH, ", ");

    private final Locale locale;
    private final String listSeparator;

    Language(Locale locale, String listSeparator) {
        this.locale = locale;
        this.listSeparator = listSeparator;
    }

    public Locale locale() {
        return locale;
    }

    /** What stands between the entries of a list inside a sentence. */
    public String listSeparator() {
        return listSeparator;
    }

    /** English where the reader asks for English; Chinese for everybody else. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }
}
