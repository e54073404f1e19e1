package org.guiju.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Step;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.MessageFiles;
import org.guiju.kit.message.Messages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every code that the source names has its text in both languages, with the same facts in it. */
class TextsTest {

    private static final Path SOURCE = Path.of("src/main/java/org/guiju/document");
    private final Messages messages = MessageFiles.read(getClass().getClassLoader());

    @Test
    void everyBreachSaysWhatIsWrongAndWhatHelps() {
        Set<String> codes = named("(?:broken|brokenByActor)\\(\\s*(?:[^\"()]*\\?\\s*)?\"([a-z-]+)\"(?:\\s*:\\s*\"([a-z-]+)\")?");

        assertThat(codes).hasSizeGreaterThan(45);
        codes.forEach(code -> {
            inBoth("breach." + code);
            inBoth("breach." + code + ".remedy");
        });
    }

    @Test
    void everyObligationAndMissingFactHasAText() {
        named("obliges\\(\\s*\"([a-z-]+)\"").forEach(code -> inBoth("obligation." + code));
        named("missing\\(\\s*\"([a-z-]+)\"").forEach(code -> inBoth("missing." + code));
    }

    @Test
    void everyStepAndActHasAText() {
        Arrays.stream(Step.values()).forEach(step -> inBoth("action." + step.id()));
        Arrays.stream(ActKind.values()).forEach(kind -> inBoth("act." + kind.id()));
    }

    private void inBoth(String key) {
        assertThat(messages.has(key, Language.CHINESE)).as(key + " zh").isTrue();
        assertThat(messages.has(key, Language.ENGLISH)).as(key + " en").isTrue();
        if (!key.endsWith(".remedy")) {
            assertThat(messages.placeholders(key, Language.ENGLISH)).as(key).isEqualTo(messages.placeholders(key, Language.CHINESE));
        }
    }

    private static Set<String> named(String pattern) {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> Pattern.compile(pattern).matcher(read(file)).results()
                    .forEach(found -> {
                        codes.add(found.group(1));
                        if (found.groupCount() > 1 && found.group(2) != null) {
                            codes.add(found.group(2));
                        }
                    }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return codes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
