package org.guiju.regulation.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parameters of one item, read by name and type. Whatever cannot be used becomes a {@link Fault} of the {@link Reading} and is
 * answered with something harmless, so that a rule author writes no error handling. A name that nobody has asked for is a fault too.
 *
 * <p>{@code null} in a rulebook means that the text gives none: the reads that answer an {@code Optional} are empty then, all others
 * call it a fault.
 */
public final class Params {

    /** Collects the faults of one or many items, and notices what no rule has read. */
    public static final class Reading {

        private final RuleBook book;
        private final List<Fault> faults = new ArrayList<>();
        private final List<Params> opened = new ArrayList<>();

        public Reading(RuleBook book) {
            this.book = book;
        }

        /** The parameters of an item, to be read. */
        public Params of(Item item) {
            return open(item.id(), "params", item.params());
        }

        /** A fault that the rule itself has found: values that are well formed but do not fit together. */
        public void fault(Item item, String path, String found, String remedy) {
            faults.add(Fault.at(item.where(), item.id(), path, found, remedy));
        }

        /** Every fault, with one for each name that was never asked for. Call it after the rule has read. */
        public List<Fault> faults() {
            List<Fault> all = new ArrayList<>(faults);
            opened.forEach(params -> params.unasked(all));
            return all;
        }

        private Params open(String item, String path, Value.Fields fields) {
            Params params = new Params(this, item, path, fields);
            opened.add(params);
            return params;
        }
    }

    private final Reading reading;
    private final String item;
    private final String path;
    private final Value.Fields fields;
    private final Set<String> asked = new HashSet<>();

    private Params(Reading reading, String item, String path, Value.Fields fields) {
        this.reading = reading;
        this.item = item;
        this.path = path;
        this.fields = fields;
    }

    /** Whether the name is not written at all. Does not count as asking for it. */
    public boolean absent(String name) {
        return !fields.values().containsKey(name);
    }

    /** Whether the name is written, and not {@code null}. Does not count as asking for it. */
    public boolean given(String name) {
        return !absent(name) && !(fields.values().get(name) instanceof Value.Unset);
    }

    /** A text that must be there. */
    public String text(String name) {
        return required(name, "一段文字", Params::asText).orElse("");
    }

    /** A text that may be absent or {@code null}. */
    public Optional<String> optionalText(String name) {
        return optional(name, "一段文字", Params::asText);
    }

    /** One of a fixed set of words; the first of them in alphabetical order where the rulebook has none of them. */
    public String choice(String name, Set<String> words) {
        return optionalRead(name, true, value -> oneOf(name, value, words)).orElseGet(() -> new TreeSet<>(words).getFirst());
    }

    /** One of the constants of an enumeration, written in small letters with hyphens; must be there; the first when absent with a fault. */
    public <E extends Enum<E>> E choice(String name, Class<E> constants) {
        Map<String, E> words = words(constants);
        return Objects.requireNonNull(words.get(choice(name, words.keySet())));
    }

    /** As {@link #choice}, but may be absent or {@code null}. */
    public Optional<String> optionalChoice(String name, Set<String> words) {
        return optionalRead(name, false, value -> oneOf(name, value, words));
    }

    /** A list out of a fixed set of words, in the order written; must be there, may be a single word; empty when absent with a fault. */
    public List<String> choices(String name, Set<String> words) {
        return many(name, true, (at, value) -> oneOf(at, value, words));
    }

    /** As {@link #choices}, and empty when absent or {@code null}. */
    public List<String> optionalChoices(String name, Set<String> words) {
        return many(name, false, (at, value) -> oneOf(at, value, words));
    }

    /** A list of constants of an enumeration, written as in {@link #choice(String, Class)}; must be there; empty when absent with a fault. */
    public <E extends Enum<E>> Set<E> choices(String name, Class<E> constants) {
        Map<String, E> words = words(constants);
        return named(choices(name, words.keySet()), words);
    }

    /** The same, and empty when absent or {@code null}. */
    public <E extends Enum<E>> Set<E> optionalChoices(String name, Class<E> constants) {
        Map<String, E> words = words(constants);
        return named(optionalChoices(name, words.keySet()), words);
    }

    /** A list of free texts, which must be there; a single text is a list of one. */
    public List<String> texts(String name) {
        return many(name, true, this::someText);
    }

    /** As {@link #texts}, and empty when absent or {@code null}. */
    public List<String> optionalTexts(String name) {
        return many(name, false, this::someText);
    }

    /** Kinds of post that the rulebook names; must be there; a single one is a list of one. */
    public List<String> posts(String name) {
        return many(name, true, this::postKind);
    }

    /** As {@link #posts}, and empty when absent or {@code null}. */
    public List<String> optionalPosts(String name) {
        return many(name, false, this::postKind);
    }

    /** One kind of post that the rulebook names. */
    public String post(String name) {
        return optionalRead(name, true, value -> postKind(name, value)).orElse("");
    }

    /** As {@link #post}, but may be absent or {@code null}. */
    public Optional<String> optionalPost(String name) {
        return optionalRead(name, false, value -> postKind(name, value));
    }

    /** A whole number not below zero, which must be there. */
    public int count(String name) {
        return required(name, "不小于零的整数", Params::asCount).orElse(0);
    }

    /** As {@link #count}, and empty when absent or {@code null}. */
    public OptionalInt optionalCount(String name) {
        return boxed(optional(name, "不小于零的整数", Params::asCount));
    }

    /**
     * A number of working days, which must be written; {@code null}, and so empty here, where the text gives no number and the
     * government configures it.
     */
    public OptionalInt workingDays(String name) {
        if (absent(name)) {
            asked.add(name);
            fault(fields.where(), name, "没有这一项", "写明工作日数；原文未给数的写 null");
            return OptionalInt.empty();
        }
        return boxed(optional(name, "工作日数（不小于零的整数），原文未给数的写 null", Params::asCount));
    }

    /** {@code true} or {@code false}, which must be there. */
    public boolean flag(String name) {
        return required(name, "真假值 true 或 false", Params::asFlag).orElse(false);
    }

    /** As {@link #flag}; what is given here when absent or {@code null}. */
    public boolean flag(String name, boolean otherwise) {
        return optional(name, "真假值 true 或 false", Params::asFlag).orElse(otherwise);
    }

    /** Nested parameters, which must be there. */
    public Params fields(String name) {
        return optionalRead(name, true, value -> nested(name, value))
                .orElseGet(() -> new Params(reading, item, path, new Value.Fields(fields.where(), new java.util.LinkedHashMap<>())).muted());
    }

    /** As {@link #fields}, but may be absent or {@code null}. */
    public Optional<Params> optionalFields(String name) {
        return optionalRead(name, false, value -> nested(name, value));
    }

    /** A list of nested parameters, which must be there. */
    public List<Params> each(String name) {
        return many(name, true, this::nested);
    }

    /** As {@link #each}, and empty when absent or {@code null}. */
    public List<Params> optionalEach(String name) {
        return many(name, false, this::nested);
    }

    /** Leaves names to another reader: they are no fault, though this rule does not use them. */
    public void leave(String... names) {
        asked.addAll(List.of(names));
    }

    private Params muted() {
        return new Params(new Reading(reading.book), item, path, fields);
    }

    private interface Element<T> {
        Optional<T> read(String name, Value value);
    }

    private <T> List<T> many(String name, boolean must, Element<T> element) {
        Optional<List<T>> list = optionalRead(name, must, value -> Optional.of(value instanceof Value.Many many
                ? elements(name, many, element)
                : element.read(name, value).map(List::of).orElse(List.of())));
        return list.orElse(List.of());
    }

    private static <T> List<T> elements(String name, Value.Many many, Element<T> element) {
        List<T> read = new ArrayList<>();
        for (int i = 0; i < many.values().size(); i++) {
            element.read(name + "[" + i + "]", many.values().get(i)).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    private <T> Optional<T> required(String name, String expected, Function<Value, Optional<T>> read) {
        return optionalRead(name, true, value -> typed(name, value, expected, read));
    }

    private <T> Optional<T> optional(String name, String expected, Function<Value, Optional<T>> read) {
        return optionalRead(name, false, value -> typed(name, value, expected, read));
    }

    private <T> Optional<T> optionalRead(String name, boolean must, Function<Value, Optional<T>> read) {
        asked.add(name);
        Value value = fields.values().get(name);
        if (value == null) {
            if (must) {
                fault(fields.where(), name, "没有这一项", "补上这一项");
            }
            return Optional.empty();
        }
        if (value instanceof Value.Unset) {
            if (must) {
                fault(value.where(), name, "null", "写明取值");
            }
            return Optional.empty();
        }
        return read.apply(value);
    }

    private <T> Optional<T> typed(String name, Value value, String expected, Function<Value, Optional<T>> read) {
        Optional<T> result = read.apply(value);
        if (result.isEmpty()) {
            fault(value.where(), name, value.toString(), "应为" + expected);
        }
        return result;
    }

    private Optional<String> someText(String name, Value value) {
        return typed(name, value, "一段文字", Params::asText);
    }

    private static <E extends Enum<E>> Map<String, E> words(Class<E> constants) {
        Map<String, E> words = new TreeMap<>();
        for (E constant : constants.getEnumConstants()) {
            words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return words;
    }

    private static <E> Set<E> named(List<String> found, Map<String, E> words) {
        return found.stream().map(words::get).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<String> oneOf(String name, Value value, Set<String> words) {
        Optional<String> word = asText(value).filter(words::contains);
        if (word.isEmpty()) {
            fault(value.where(), name, value.toString(), "应为其中之一：" + String.join("、", new TreeSet<>(words)));
        }
        return word;
    }

    private Optional<String> postKind(String name, Value value) {
        Optional<String> kind = asText(value).filter(reading.book::names);
        if (kind.isEmpty()) {
            Collection<String> near = Near.of(asText(value).orElse(""), reading.book.posts().stream().map(PostTerm::kind).toList());
            fault(value.where(), name, value.toString(), "本规则 posts 中没有这一职务"
                    + (near.isEmpty() ? "，请先在 posts 中列出" : "，是否为：" + String.join("、", near)));
        }
        return kind;
    }

    private Optional<Params> nested(String name, Value value) {
        if (value instanceof Value.Fields inner) {
            return Optional.of(reading.open(item, path + "." + name, inner));
        }
        fault(value.where(), name, value.toString(), "应为若干个“名: 值”");
        return Optional.empty();
    }

    private static Optional<String> asText(Value value) {
        return value instanceof Value.Text text && !text.text().isBlank() ? Optional.of(text.text()) : Optional.empty();
    }

    private static Optional<Integer> asCount(Value value) {
        return value instanceof Value.Whole whole && whole.number() >= 0 && whole.number() <= Integer.MAX_VALUE
                ? Optional.of((int) whole.number())
                : Optional.empty();
    }

    private static Optional<Boolean> asFlag(Value value) {
        return value instanceof Value.Flag flag ? Optional.of(flag.on()) : Optional.empty();
    }

    private static OptionalInt boxed(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private void unasked(List<Fault> into) {
        fields.values().forEach((name, value) -> {
            if (!asked.contains(name)) {
                Collection<String> near = Near.of(name, asked);
                into.add(Fault.at(value.where(), item, path + "." + name, "未知的参数名“" + name + "”",
                        near.isEmpty() ? "删去，或改为规则认得的参数名：" + String.join("、", new TreeSet<>(asked)) : "是否为：" + String.join("、", near)));
            }
        });
    }

    private void fault(Location where, String name, String found, String remedy) {
        reading.faults.add(Fault.at(where, item, path + "." + name, found, remedy));
    }
}
