package org.guiju.kit.web;

import java.util.function.Function;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.actor.Actors;
import org.guiju.kit.message.Language;
import org.guiju.kit.problem.Place;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** What a controller may simply ask for as an argument: a command, the actor, the page wanted, the reader's language. */
final class Arguments {

    private Arguments() {}

    /** An argument that is always made in the same way. */
    record Simple(Class<?> type, Function<ServerWebExchange, Mono<?>> source) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
            return Mono.defer(() -> source.apply(exchange)).cast(Object.class);
        }
    }

    static HandlerMethodArgumentResolver actor(Actors actors) {
        return new Simple(Actor.class, _ -> actors.current());
    }

    static HandlerMethodArgumentResolver page(Pages pages) {
        return new Simple(PageRequest.class, exchange -> Mono.fromSupplier(() -> pages.requested(exchange)));
    }

    static HandlerMethodArgumentResolver language() {
        return new Simple(Language.class, exchange -> Mono.fromSupplier(() -> Place.of(exchange).language()));
    }

    /** Reads a {@link Command}: first what it says, then who says it. */
    static final class OfCommand implements HandlerMethodArgumentResolver {

        private final CommandReader reader;
        private final Actors actors;
        private final Grants grants;
        private final JsonMapper json;
        private final int largestBody;
        private final Uploads uploads;

        OfCommand(CommandReader reader, Actors actors, Grants grants, JsonMapper json, int largestBody, Uploads uploads) {
            this.reader = reader;
            this.actors = actors;
            this.grants = grants;
            this.json = json;
            this.largestBody = largestBody;
            this.uploads = uploads;
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Command.class;
        }

        @Override
        public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
            JavaType type = json.constructType(ResolvableType.forMethodParameter(parameter).getGeneric(0).getType());
            return said(exchange, type)
                    .flatMap(said -> actors.current().flatMap(actor -> grants.of(actor.jurisdiction(), said.claim())
                            .map(grant -> new Command<>(said.body(), actor, grant, said.key(), said.expectedVersion(),
                                    said.dryRun(), route(exchange), said.requestHash(), Place.of(exchange)))));
        }

        /** A file is only taken in where the rest of the command is in order. */
        private Mono<CommandReader.Said> said(ServerWebExchange exchange, JavaType type) {
            if (type.hasRawClass(Upload.class)) {
                return Mono.fromSupplier(() -> reader.headers(exchange.getRequest()))
                        .flatMap(headers -> uploads.of(exchange).map(upload -> reader.uploaded(exchange.getRequest(), headers, upload)));
            }
            return bytes(exchange.getRequest()).map(bytes -> reader.read(exchange.getRequest(), bytes, type));
        }

        private Mono<byte[]> bytes(ServerHttpRequest request) {
            return DataBufferUtils.join(request.getBody(), largestBody).map(OfCommand::drained).defaultIfEmpty(new byte[0]);
        }

        private static byte[] drained(DataBuffer buffer) {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            DataBufferUtils.release(buffer);
            return bytes;
        }

        private static String route(ServerWebExchange exchange) {
            PathPattern pattern = exchange.getRequiredAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return exchange.getRequest().getMethod().name() + " " + pattern.getPatternString();
        }
    }
}
