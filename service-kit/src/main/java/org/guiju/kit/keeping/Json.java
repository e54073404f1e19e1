package org.guiju.kit.keeping;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * JSON as it is kept: canonical (members in order of name, no blanks), so that equal values have equal bytes. Tolerant when
 * reading, since a row may be older or newer than the code. A sealed type names its case in {@code @case}.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new SealedCases())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private Json() {}

    /** The canonical text of a value. */
    public static String text(@Nullable Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The canonical bytes of a value, in UTF-8. */
    public static byte[] bytes(@Nullable Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    public static JsonNode tree(@Nullable Object value) {
        return MAPPER.valueToTree(value);
    }

    /** @throws tools.jackson.core.JacksonException where the text is not JSON */
    public static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    /** @throws tools.jackson.core.JacksonException where the bytes are not JSON */
    public static JsonNode tree(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    /** @throws tools.jackson.core.JacksonException where the text does not fit the type */
    public static <T> T read(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    /** @throws tools.jackson.core.JacksonException where the tree does not fit the type */
    public static <T> T read(JsonNode tree, Class<T> type) {
        return MAPPER.treeToValue(tree, type);
    }

    /** Lets a value of a sealed type be read back as the case it was, without an annotation in the domain. */
    private static final class SealedCases extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;
        private static final JsonTypeInfo.Value CASE = JsonTypeInfo.Value.construct(
                JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "@case", null, false, null);

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            JsonTypeInfo.Value told = super.findPolymorphicTypeInfo(config, annotated);
            return told == null && annotated instanceof AnnotatedClass type && type.getRawType().isSealed() ? CASE : told;
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
            List<NamedType> told = super.findSubtypes(config, annotated);
            return told == null && annotated instanceof AnnotatedClass type && type.getRawType().isSealed()
                    ? Arrays.stream(type.getRawType().getPermittedSubclasses())
                            .map(permitted -> new NamedType(permitted, permitted.getSimpleName()))
                            .toList()
                    : told;
        }
    }
}
