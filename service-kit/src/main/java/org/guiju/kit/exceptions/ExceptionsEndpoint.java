package org.guiju.kit.exceptions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.audit.Lookups;
import org.guiju.kit.web.Page;
import org.guiju.kit.web.PageRequest;
import org.guiju.kit.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The ledger of exceptions of the caller's government. For auditors; each look is written down. */
@RestController
public class ExceptionsEndpoint {

    private final Exceptions exceptions;
    private final Lookups lookups;
    private final Pages pages;

    public ExceptionsEndpoint(Exceptions exceptions, Lookups lookups, Pages pages) {
        this.exceptions = exceptions;
        this.lookups = lookups;
        this.pages = pages;
    }

    /** One exception as it is shown. */
    public record GrantedView(long number, String item, String rule, String code, Object clause, Object facts, String reason,
            String grantedBy, String grantedByName, String subject, UUID receipt, ActedBy actedBy, Instant recordedAt) {

        static GrantedView of(Exceptions.Granted granted) {
            return new GrantedView(granted.number(), granted.item(), granted.rule(), granted.code(), granted.clause(),
                    granted.facts(), granted.reason(), granted.grantedBy(), granted.grantedByName(), granted.subject(),
                    granted.receipt(), granted.actedBy(), granted.recordedAt().toInstant());
        }
    }

    /** @param item only exceptions from this item, as {@code anze-24.3} */
    @GetMapping("${guiju.service.root}/exceptions")
    public Mono<ResponseEntity<Page<GrantedView>>> read(
            @RequestParam(defaultValue = "") String item, PageRequest page, ServerWebExchange exchange) {
        long before = page.after().map(position -> Long.parseLong(position.getFirst())).orElse(Long.MAX_VALUE);
        return lookups.auditor("exceptions.read", Map.of("item", item))
                .flatMap(auditor -> exceptions.read(auditor.jurisdiction(), before, item, page.rowsToRead())
                        .map(GrantedView::of).collectList())
                .map(rows -> pages.answer(exchange, page, rows, row -> List.of(String.valueOf(row.number()))));
    }
}
