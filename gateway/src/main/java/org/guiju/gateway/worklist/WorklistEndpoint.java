package org.guiju.gateway.worklist;

import io.swagger.v3.oas.annotations.Operation;
import org.guiju.gateway.identity.CallerAuthentication;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/worklist}. */
@RestController
final class WorklistEndpoint {

    private final Worklist worklist;

    WorklistEndpoint(Worklist worklist) {
        this.worklist = worklist;
    }

    @Operation(summary = "待办：各服务的待办合为一张，缺了哪个服务写明")
    @GetMapping("/api/v1/worklist")
    Mono<Worklist.Rows> worklist(@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "zh-CN") String language) {
        return CallerAuthentication.current().flatMap(who -> worklist.of(who.token(), language));
    }
}
