package org.guiju.kit.web;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Something the caller could do with a resource, allowed or not, so that a screen can grey a button out with the reason.
 *
 * @param name   the command, as {@code signature}
 * @param title  the regulation's verb, as 签发
 * @param method HTTP method
 * @param href   where it is sent
 * @param input  reference to the schema of its body in the service's OpenAPI description; absent where it takes none
 * @param ruling what the rules answer if it were done now
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ActionView(
        String name, String title, String method, String href, Optional<String> input, RulingView ruling) {}
