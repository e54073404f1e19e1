package org.guiju.kit.web.json;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Which members of a body must be there: every component of a record in a null-marked package that is neither {@code @Nullable} nor
 * {@code Optional}. What the code promises about null is what the wire must keep.
 */
public final class RequiredMembers {

    private RequiredMembers() {}

    /** Every member that is absent or null and must not be, of the record and of the records within. */
    public static List<FieldFault> absentIn(@Nullable Object body) {
        List<FieldFault> faults = new ArrayList<>();
        if (body == null) {
            faults.add(FieldFault.missing(In.BODY, ""));
        } else {
            look("", body, faults);
        }
        return faults;
    }

    /** Whether a member must be there. */
    public static boolean required(RecordComponent component) {
        Class<?> type = component.getType();
        return type.isPrimitive() || type != Optional.class && marked(component.getDeclaringRecord())
                && !nullable(component.getAnnotatedType());
    }

    private static void look(String pointer, Object value, List<FieldFault> faults) {
        switch (value) {
            case Record record when record.getClass().getName().startsWith("org.guiju.") -> lookIntoRecord(pointer, record, faults);
            case Optional<?> optional -> optional.ifPresent(held -> look(pointer, held, faults));
            case Collection<?> list -> lookIntoList(pointer, list, faults);
            default -> { }
        }
    }

    private static void lookIntoRecord(String pointer, Record record, List<FieldFault> faults) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String place = pointer + "/" + component.getName();
            Object held = read(component, record);
            if (held != null) {
                look(place, held, faults);
            } else if (required(component)) {
                faults.add(FieldFault.missing(In.BODY, place));
            }
        }
    }

    private static void lookIntoList(String pointer, Collection<?> list, List<FieldFault> faults) {
        int index = 0;
        for (Object held : list) {
            String place = pointer + "/" + index++;
            if (held == null) {
                faults.add(FieldFault.missing(In.BODY, place));
            } else {
                look(place, held, faults);
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("cannot read " + component, unreadable);
        }
    }

    private static boolean marked(Class<?> record) {
        return record.getPackage().isAnnotationPresent(NullMarked.class) || record.isAnnotationPresent(NullMarked.class);
    }

    private static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
