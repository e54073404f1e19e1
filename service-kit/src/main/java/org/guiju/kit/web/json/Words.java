package org.guiju.kit.web.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The word of the wire for a constant: {@code EXTRA_URGENT} is {@code extra-urgent}, in bodies, paths and queries alike. */
public final class Words {

    private Words() {}

    /** @return what {@link JsonProperty} says, otherwise the name in kebab case */
    public static String of(Enum<?> constant) {
        try {
            JsonProperty told = constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return told == null || told.value().isEmpty() ? kebab(constant.name()) : told.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The words of an enumeration, in its order. */
    public static List<String> of(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants()).map(constant -> of((Enum<?>) constant)).toList();
    }

    static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
