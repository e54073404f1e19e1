package org.guiju.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;

/** Text for people: Chinese unless the reader asks for English. Placeholders {@code {service}} are filled from the facts. */
public final class Texts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {
    }

    /** The language of an answer by {@code Accept-Language}; Chinese when the header is absent, unreadable or asks for neither. */
    public static Locale language(HttpHeaders headers) {
        List<Locale.LanguageRange> wanted;
        try {
            wanted = headers.getAcceptLanguage();
        } catch (IllegalArgumentException unreadable) {
            return Locale.ROOT;
        }
        Locale found = Locale.lookup(wanted, List.of(Locale.CHINESE, Locale.ENGLISH));
        return Locale.ENGLISH.equals(found) ? Locale.ENGLISH : Locale.ROOT;
    }

    /** The text of {@code key}; a missing key is a fault of ours and raises. */
    public static String text(String key, Locale language, Map<String, ?> facts) {
        String pattern = ResourceBundle.getBundle("guiju-messages", language, NO_FALLBACK).getString(key);
        return PLACEHOLDER.matcher(pattern).replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf(facts.get(found.group(1)))));
    }
}
