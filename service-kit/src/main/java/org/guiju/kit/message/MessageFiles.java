package org.guiju.kit.message;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the message files of all jars; two jars that give one key different texts are a fault, named with both files. */
public final class MessageFiles {

    private static final Map<Language, String> PATTERNS = Map.of(
            Language.CHINESE, "classpath*:guiju-messages.properties",
            Language.ENGLISH, "classpath*:guiju-messages_en.properties");

    private MessageFiles() {}

    public static Messages read(ClassLoader loader) {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver(loader);
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        List<String> faults = new ArrayList<>();
        PATTERNS.forEach((language, pattern) -> texts.put(language, merged(resources, pattern, faults)));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("文字文件有冲突：\n" + String.join("\n", faults));
        }
        return new Messages(texts);
    }

    private static Map<String, String> merged(
            PathMatchingResourcePatternResolver resources, String pattern, List<String> faults) {
        Map<String, String> texts = new TreeMap<>();
        Map<String, Resource> origins = new TreeMap<>();
        try {
            for (Resource file : resources.getResources(pattern)) {
                for (Map.Entry<String, String> text : entries(file).entrySet()) {
                    String before = texts.putIfAbsent(text.getKey(), text.getValue());
                    Resource origin = origins.putIfAbsent(text.getKey(), file);
                    if (before != null && !before.equals(text.getValue())) {
                        faults.add(text.getKey() + "：" + origin + " 与 " + file + " 文字不同，请改用不同的键");
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("读不到文字文件 " + pattern, unreadable);
        }
        return texts;
    }

    private static Map<String, String> entries(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> entries = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key).strip()));
        return entries;
    }
}
