package org.guiju.kit.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds codes without words before anybody meets them.
 *
 * <pre>{@code
 * Messages messages = MessageFiles.read(getClass().getClassLoader());
 * assertThat(MessagesCheck.faults(messages)).isEmpty();
 * assertThat(MessagesCheck.missing(messages, MessagesCheck.keysMadeIn("org.guiju.document"))).isEmpty();
 * }</pre>
 */
public final class MessagesCheck {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");
    private static final String RULING = "org/guiju/regulation/ruling/";
    private static final Map<String, List<String>> KINDS = Map.of(
            RULING + "Breach", List.of("breach.%s", "breach.%s.remedy"),
            RULING + "MissingFact", List.of("missing.%s"),
            RULING + "Obligation", List.of("obligation.%s"));
    private static final Set<String> MAKERS = Set.of("<init>", "ofMatter", "ofActor");

    private MessagesCheck() {}

    /** Keys that one language lacks, texts whose facts differ between the languages, breaches without a remedy. */
    public static List<String> faults(Messages messages) {
        SortedSet<String> keys = new TreeSet<>(messages.keys(Language.CHINESE));
        keys.addAll(messages.keys(Language.ENGLISH));
        List<String> faults = new ArrayList<>(missing(messages, keys));
        keys.stream().filter(key -> messages.has(key, Language.CHINESE) && messages.has(key, Language.ENGLISH))
                .filter(key -> !messages.placeholders(key, Language.CHINESE).equals(messages.placeholders(key, Language.ENGLISH)))
                .forEach(key -> faults.add(key + " shows " + messages.placeholders(key, Language.CHINESE) + " in Chinese and "
                        + messages.placeholders(key, Language.ENGLISH) + " in English"));
        keys.stream().filter(key -> key.startsWith("breach.") && !key.endsWith(".remedy"))
                .filter(key -> !messages.has(key + ".remedy", Language.CHINESE))
                .forEach(key -> faults.add(key + ".remedy is missing: a breach says what helps"));
        return faults;
    }

    /** Which of the keys has no text, and in which language. */
    public static List<String> missing(Messages messages, Collection<String> keys) {
        return keys.stream().sorted().flatMap(key -> Stream.of(Language.values())
                .filter(language -> !messages.has(key, language)).map(language -> key + " (" + language + ")")).toList();
    }

    /**
     * The keys of all codes that are written out where a breach, a missing fact or an obligation is made, in the classes under a
     * package. Codes that come from elsewhere (a parameter, an enumeration) are not seen.
     */
    public static SortedSet<String> keysMadeIn(String basePackage) {
        SortedSet<String> keys = new TreeSet<>();
        try {
            for (Resource type : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + basePackage.replace('.', '/') + "/**/*.class")) {
                try (InputStream bytes = type.getInputStream()) {
                    look(ClassFile.of().parse(bytes.readAllBytes()), keys);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return keys;
    }

    private static void look(ClassModel type, SortedSet<String> keys) {
        type.methods().forEach(method -> method.code().ifPresent(code -> {
            List<String> pushed = new ArrayList<>();
            for (var element : code) {
                if (element instanceof CodeElement instruction) {
                    look(instruction, pushed, keys);
                }
            }
        }));
    }

    /** A code is the last kebab-case text pushed before the thing is made; what is pushed after it are its facts. */
    private static void look(CodeElement instruction, List<String> pushed, SortedSet<String> keys) {
        switch (instruction) {
            case ConstantInstruction constant when constant.constantValue() instanceof String text -> {
                if (CODE.matcher(text).matches()) {
                    pushed.add(text);
                }
            }
            case InvokeInstruction call when KINDS.containsKey(call.owner().asInternalName())
                    && MAKERS.contains(call.name().stringValue()) -> {
                if (!pushed.isEmpty()) {
                    String code = pushed.getLast();
                    KINDS.get(call.owner().asInternalName()).forEach(form -> keys.add(form.formatted(code)));
                }
                pushed.clear();
            }
            default -> { }
        }
    }
}
