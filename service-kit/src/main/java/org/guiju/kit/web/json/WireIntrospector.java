package org.guiju.kit.web.json;

import java.lang.reflect.RecordComponent;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Gives our values their shape on the wire without an annotation in the domain: enumerations in kebab case, and the values of
 * {@code regulation} and of a {@code domain} room that wrap one text (a post's id, a jurisdiction) as that text.
 */
final class WireIntrospector extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
        Object told = super.findEnumNamingStrategy(config, type);
        return told == null && type.getRawType().getName().startsWith("org.guiju.") ? EnumNamingStrategies.KEBAB_CASE : told;
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated member) {
        Boolean told = super.hasAsValue(config, member);
        return told == null && member instanceof AnnotatedMethod accessor && wrapsText(accessor.getDeclaringClass())
                && accessor.getName().equals(accessor.getDeclaringClass().getRecordComponents()[0].getName())
                && accessor.getParameterCount() == 0 ? Boolean.TRUE : told;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated member) {
        JsonCreator.Mode told = super.findCreatorAnnotation(config, member);
        return told == null && member instanceof AnnotatedConstructor constructor && constructor.getParameterCount() == 1
                && wrapsText(constructor.getDeclaringClass()) ? JsonCreator.Mode.DELEGATING : told;
    }

    private static boolean wrapsText(Class<?> type) {
        if (!type.isRecord() || !(type.getName().startsWith("org.guiju.regulation.") || type.getName().contains(".domain."))) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getType() == String.class;
    }
}
