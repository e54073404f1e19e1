package org.guiju.kit.web.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads text that can be kept: no NUL, which PostgreSQL refuses, and no half of a character. */
final class WireText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    WireText() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        return storable(text) ? text
                : (String) context.handleWeirdStringValue(String.class, text, "holds characters that cannot be kept");
    }

    /** Whether the text has no NUL and no unpaired surrogate. */
    static boolean storable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
