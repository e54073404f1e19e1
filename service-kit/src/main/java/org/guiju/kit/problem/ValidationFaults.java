package org.guiju.kit.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import org.guiju.kit.problem.FieldFault.In;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Every broken constraint of a request, as faults; all of them, in the order of their pointers. */
public final class ValidationFaults {

    /** Constraints that have texts of their own, with the attributes the texts show. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "NotNull", Set.of(), "NotBlank", Set.of(), "NotEmpty", Set.of(), "Size", Set.of("min", "max"),
            "Min", Set.of("value"), "Max", Set.of("value"), "Positive", Set.of(), "PositiveOrZero", Set.of(),
            "Pattern", Set.of("regexp"));

    private ValidationFaults() {}

    /** The faults of a body that was read but breaks its constraints. */
    public static List<FieldFault> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(ValidationFaults::fault).sorted(Comparator.comparing(FieldFault::pointer)).toList();
    }

    static List<FieldFault> of(Errors binding, In in) {
        return binding.getAllErrors().stream().map(error -> fault(error, in))
                .sorted(Comparator.comparing(FieldFault::pointer)).toList();
    }

    static List<FieldFault> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream().flatMap(result -> result instanceof ParameterErrors errors
                ? of(errors, In.BODY).stream()
                : result.getResolvableErrors().stream().map(error -> fault(error, result)))
                .toList();
    }

    private static FieldFault fault(ConstraintViolation<?> violation) {
        String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return new FieldFault(In.BODY, pointer(violation.getPropertyPath()), shown(violation.getInvalidValue()),
                code(constraint), facts(constraint, violation.getConstraintDescriptor().getAttributes(),
                        violation.getMessage()));
    }

    private static FieldFault fault(ObjectError error, In in) {
        if (error.contains(ConstraintViolation.class)) {
            FieldFault body = fault(error.unwrap(ConstraintViolation.class));
            return in == In.BODY ? body
                    : new FieldFault(in, body.pointer().substring(1), body.value(), body.code(), body.facts());
        }
        String field = error instanceof FieldError fieldError ? fieldError.getField() : error.getObjectName();
        Optional<String> value = error instanceof FieldError fieldError ? shown(fieldError.getRejectedValue()) : Optional.empty();
        return new FieldFault(in, in == In.BODY ? "/" + field.replace('.', '/') : field, value, "nonsense",
                Map.of("reason", String.valueOf(error.getDefaultMessage())));
    }

    private static FieldFault fault(MessageSourceResolvable error, ParameterValidationResult result) {
        MethodParameter parameter = result.getMethodParameter();
        In in = parameter.hasParameterAnnotation(PathVariable.class) ? In.PATH
                : parameter.hasParameterAnnotation(RequestHeader.class) ? In.HEADER : In.QUERY;
        String name = String.valueOf(parameter.getParameterName());
        if (result.unwrap(error, ConstraintViolation.class) instanceof ConstraintViolation<?> violation) {
            FieldFault body = fault(violation);
            return new FieldFault(in, name, body.value(), body.code(), body.facts());
        }
        return new FieldFault(in, name, shown(result.getArgument()), "nonsense",
                Map.of("reason", String.valueOf(error.getDefaultMessage())));
    }

    private static String code(String constraint) {
        return KNOWN.containsKey(constraint)
                ? constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)
                : "nonsense";
    }

    private static Map<String, Object> facts(String constraint, Map<String, Object> attributes, String message) {
        Set<String> shown = KNOWN.get(constraint);
        if (shown == null) {
            return Map.of("reason", message);
        }
        Map<String, Object> facts = new HashMap<>();
        shown.forEach(name -> facts.put(name, attributes.get(name)));
        return facts;
    }

    private static Optional<String> shown(Object value) {
        return Optional.ofNullable(value).map(String::valueOf);
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
