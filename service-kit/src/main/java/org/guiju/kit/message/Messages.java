package org.guiju.kit.message;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Texts by code, read from every {@code guiju-messages.properties} and {@code guiju-messages_en.properties} on the class path.
 * Keys: {@code breach.<code>}, {@code breach.<code>.remedy}, {@code missing.<code>}, {@code missing.<code>.remedy},
 * {@code obligation.<code>}, {@code action.<name>}, {@code problem.<code>.title|detail}, {@code post.<kind>}. A text names its
 * facts in braces: {@code 会签单位应在{days}个工作日内答复}.
 */
public final class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    /** Shown where a text names a fact that was not given; the log says which. */
    private static final String ABSENT = "—";

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    public Messages(Map<Language, Map<String, String>> texts) {
        for (Language language : Language.values()) {
            this.texts.put(language, Map.copyOf(texts.getOrDefault(language, Map.of())));
        }
    }

    /** The text under a key with its facts filled in; a language that lacks it falls back to Chinese. */
    public Optional<String> find(String key, Map<String, ? extends @Nullable Object> facts, Language language) {
        return template(key, language).map(template -> filled(key, template, facts, language));
    }

    /**
     * As {@link #find}, for texts that must exist.
     *
     * @throws MissingText where no language has it
     */
    public String text(String key, Map<String, ? extends @Nullable Object> facts, Language language) {
        return find(key, facts, language).orElseThrow(() -> new MissingText(key));
    }

    public String text(String key, Language language) {
        return text(key, Map.of(), language);
    }

    public boolean has(String key, Language language) {
        return textsIn(language).containsKey(key);
    }

    /** All keys of one language, sorted. */
    public SortedSet<String> keys(Language language) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(textsIn(language).keySet()));
    }

    /** The names in braces of a text, in the order they come. */
    public SortedSet<String> placeholders(String key, Language language) {
        return PLACEHOLDER.matcher(textsIn(language).getOrDefault(key, "")).results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<String> template(String key, Language language) {
        return Optional.ofNullable(textsIn(language).get(key))
                .or(() -> Optional.ofNullable(textsIn(Language.CHINESE).get(key)));
    }

    private Map<String, String> textsIn(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static String filled(
            String key, String template, Map<String, ? extends @Nullable Object> facts, Language language) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            Object value = facts.get(found.group(1));
            if (value == null) {
                LOG.error("text {} asks for the fact {}, given were {}", key, found.group(1), facts.keySet());
                return ABSENT;
            }
            return Matcher.quoteReplacement(shown(value, language));
        });
    }

    private static String shown(Object value, Language language) {
        return value instanceof Collection<?> list
                ? list.stream().map(entry -> shown(entry, language)).collect(Collectors.joining(language.listSeparator()))
                : String.valueOf(value);
    }

    /** A code without a text: a fault of the program, found by {@code MessagesCheck} before anybody meets it. */
    public static final class MissingText extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        public MissingText(String key) {
            super("没有“" + key + "”的文字：请写入 guiju-messages.properties 和 guiju-messages_en.properties");
        }
    }
}
