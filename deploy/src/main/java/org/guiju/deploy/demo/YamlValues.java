package org.guiju.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Say;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML in which a date stays the text that was written. */
final class YamlValues {

    private YamlValues() {
    }

    static Map<String, Object> read(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new DatesAsText());
        try {
            return map(yaml.load(Files.readString(file)), file.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (YAMLException malformed) {
            throw new Failure(Say.text("matter.malformed", file, malformed.getMessage()), malformed);
        }
    }

    /** A map with text keys, or a failure that says where. */
    static Map<String, Object> map(Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> texts = new java.util.LinkedHashMap<>();
            map.forEach((key, each) -> texts.put(String.valueOf(key), each));
            return texts;
        }
        throw new Failure(Say.text("matter.malformed", where, String.valueOf(value)));
    }

    static List<?> list(Object value, String where) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new Failure(Say.text("matter.malformed", where, String.valueOf(value)));
    }

    private static final class DatesAsText extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }
}
