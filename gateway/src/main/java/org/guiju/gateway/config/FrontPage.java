package org.guiju.gateway.config;

import java.net.URI;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /} leads to the documentation of all services where there is one. */
@RestController
@ConditionalOnBooleanProperty("springdoc.swagger-ui.enabled")
final class FrontPage {

    @Hidden
    @GetMapping("/")
    ResponseEntity<Void> documentation() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/docs")).build();
    }
}
