package org.guiju.document.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word of a closed vocabulary: rulebooks, the wire and the database know it by its id. */
public interface Named {

    /** Kebab-case id, stable. */
    String id();

    /** The Chinese word of the field. */
    String title();

    /** The word with this id; the error names all that would have been understood. */
    static <T extends Enum<T> & Named> T of(Class<T> vocabulary, String id) {
        return Arrays.stream(vocabulary.getEnumConstants()).filter(word -> word.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + id + "”不在可用值之内：" + ids(Stream.of(vocabulary.getEnumConstants()))));
    }

    /** All ids of a vocabulary, for whoever reads words of it. */
    static <T extends Enum<T> & Named> Set<String> ids(Class<T> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Named::id).collect(Collectors.toSet());
    }

    /** The words with these ids; ids of other vocabularies are left out. */
    static <T extends Enum<T> & Named> Set<T> among(Class<T> vocabulary, Collection<String> ids) {
        return Arrays.stream(vocabulary.getEnumConstants()).filter(word -> ids.contains(word.id())).collect(Collectors.toSet());
    }

    /** Ids joined for a sentence. */
    static String ids(Stream<? extends Named> words) {
        return words.map(Named::id).collect(Collectors.joining("、"));
    }

    /** Titles joined for a sentence. */
    static String titles(Collection<? extends Named> words) {
        return words.stream().map(Named::title).collect(Collectors.joining("、"));
    }
}
