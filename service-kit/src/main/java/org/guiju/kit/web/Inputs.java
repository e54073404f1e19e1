package org.guiju.kit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Where the service's OpenAPI description tells what a command takes, found by where the command is sent. */
public final class Inputs {

    private final Supplier<Stream<? extends RequestMappingInfoHandlerMapping>> mappings;
    private volatile List<Taking> taking = List.of();

    /** @param mappings asked for when the first action is shown, since they are not complete before */
    public Inputs(Supplier<Stream<? extends RequestMappingInfoHandlerMapping>> mappings) {
        this.mappings = mappings;
    }

    private record Taking(RequestMethod method, PathPattern pattern) {

        /** A reference as OpenAPI writes it: a JSON pointer, in which {@code ~1} stands for a slash. */
        String reference() {
            String path = pattern.getPatternString().replace("~", "~0").replace("/", "~1");
            return "#/paths/" + path + "/" + method.asHttpMethod().name().toLowerCase(java.util.Locale.ROOT) + "/requestBody";
        }
    }

    /** The reference to the body of the command; empty where it takes none, or there is no such command here. */
    public Optional<String> of(String method, String href) {
        PathContainer path = PathContainer.parsePath(href);
        return known().stream()
                .filter(one -> one.method().asHttpMethod().name().equals(method) && one.pattern().matches(path))
                .min((one, other) -> PathPattern.SPECIFICITY_COMPARATOR.compare(one.pattern(), other.pattern()))
                .map(Taking::reference);
    }

    private List<Taking> known() {
        List<Taking> known = taking;
        if (known.isEmpty()) {
            List<Taking> found = new ArrayList<>();
            mappings.get().forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                if (takesABody(handler)) {
                    add(info, found);
                }
            }));
            known = List.copyOf(found);
            taking = known;
        }
        return known;
    }

    private static void add(RequestMappingInfo info, List<Taking> found) {
        for (RequestMethod method : info.getMethodsCondition().getMethods()) {
            for (PathPattern pattern : info.getPatternsCondition().getPatterns()) {
                found.add(new Taking(method, pattern));
            }
        }
    }

    private static boolean takesABody(HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            if (parameter.getParameterType() == Command.class) {
                return ResolvableType.forMethodParameter(parameter).getGeneric(0).resolve() != Command.NoBody.class;
            }
        }
        return false;
    }
}
