package org.guiju.regulation.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.guiju.regulation.rulebook.Fault;
import org.guiju.regulation.rulebook.Location;
import org.guiju.regulation.rulebook.Near;
import org.guiju.regulation.rulebook.Value;

/** One part of a rulebook file with a fixed set of names, read with all its faults. */
final class Section {

    private final Value.Fields fields;
    private final String item;
    private final String path;
    private final List<Fault> faults;

    Section(Value.Fields fields, String item, String path, Set<String> names, List<Fault> faults) {
        this.fields = fields;
        this.item = item;
        this.path = path;
        this.faults = faults;
        fields.values().forEach((name, value) -> {
            if (!names.contains(name)) {
                List<String> near = Near.of(name, names);
                fault(value, name, "未知的名“" + name + "”", near.isEmpty()
                        ? "这里可写：" + String.join("、", new TreeSet<>(names)) : "是否为：" + String.join("、", near));
            }
        });
    }

    Location where() {
        return fields.where();
    }

    boolean has(String name) {
        return given(name).isPresent();
    }

    Optional<Value> given(String name) {
        return Optional.ofNullable(fields.values().get(name)).filter(value -> !(value instanceof Value.Unset));
    }

    /** A text or a number taken as text; a fault where it is missing. */
    String text(String name, String remedy) {
        Optional<Value> value = given(name);
        if (value.isEmpty()) {
            Value unset = fields.values().get(name);
            fault(unset == null ? fields : unset, name, unset != null ? "空值" : "没有“" + name + "”", remedy);
            return "";
        }
        return word(name, value.get(), remedy);
    }

    Optional<String> optionalText(String name, String remedy) {
        return given(name).map(value -> word(name, value, remedy));
    }

    LocalDate date(String name) {
        return parsed(name, text(name, "写明日期，如 2024-04-02"));
    }

    Optional<LocalDate> optionalDate(String name) {
        return optionalText(name, "写明日期，如 2024-04-02").map(text -> parsed(name, text));
    }

    <T> Optional<T> oneOf(String name, Map<String, T> choices) {
        String text = text(name, "应为其中之一：" + String.join("、", choices.keySet()));
        T choice = choices.get(text);
        if (choice == null && !text.isEmpty()) {
            fault(given(name).orElse(fields), name, "“" + text + "”", "应为其中之一：" + String.join("、", choices.keySet()));
        }
        return Optional.ofNullable(choice);
    }

    /** A list of texts; a single text is a list of one; empty when absent. */
    List<String> texts(String name) {
        return given(name).map(value -> switch (value) {
            case Value.Many many -> many.values().stream().map(element -> word(name, element, "应为一段文字")).toList();
            case Value one -> List.of(word(name, one, "应为文字的列表"));
        }).orElse(List.of());
    }

    /** A list of sections; a fault where an element is none. */
    List<Value.Fields> sections(String name, String remedy) {
        Optional<Value> value = given(name);
        if (value.isPresent() && value.get() instanceof Value.Many many) {
            return many.values().stream().flatMap(element -> {
                if (element instanceof Value.Fields section) {
                    return java.util.stream.Stream.of(section);
                }
                fault(element, name, element.toString(), remedy);
                return java.util.stream.Stream.empty();
            }).toList();
        }
        fault(value.orElse(fields), name, value.map(Value::toString).orElse("没有“" + name + "”"), remedy);
        return List.of();
    }

    /** A section; an empty one where it is missing, with a fault when it must be there. */
    Value.Fields section(String name, boolean must) {
        Optional<Value> value = given(name);
        if (value.isPresent() && value.get() instanceof Value.Fields section) {
            return section;
        }
        if (value.isPresent() || must) {
            fault(value.orElse(fields), name, value.map(Value::toString).orElse("没有“" + name + "”"), "写成若干个“名: 值”");
        }
        return new Value.Fields(fields.where(), new LinkedHashMap<>());
    }

    void fault(Value at, String name, String found, String remedy) {
        String full = path.isEmpty() ? name : name.isEmpty() ? path : path + "." + name;
        faults.add(Fault.at(at.where(), item, full, found, remedy));
    }

    void fault(String name, String found, String remedy) {
        fault(given(name).orElse(fields), name, found, remedy);
    }

    private String word(String name, Value value, String remedy) {
        return switch (value) {
            case Value.Text text when !text.text().isBlank() -> text.text();
            case Value.Whole whole -> Long.toString(whole.number());
            case Value other -> {
                fault(other, name, other.toString(), remedy);
                yield "";
            }
        };
    }

    private LocalDate parsed(String name, String text) {
        if (!text.isEmpty()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                fault(name, "“" + text + "”", "应为实有的日期，如 2024-04-02");
            }
        }
        return LocalDate.EPOCH;
    }
}
