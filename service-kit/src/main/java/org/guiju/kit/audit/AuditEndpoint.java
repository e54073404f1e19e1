package org.guiju.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.guiju.kit.web.Page;
import org.guiju.kit.web.PageRequest;
import org.guiju.kit.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The trail of the caller's government. For auditors; each look is written down. */
@RestController
public class AuditEndpoint {

    private final AuditTrail trail;
    private final AuditVerifier verifier;
    private final Lookups lookups;
    private final Pages pages;

    AuditEndpoint(AuditTrail trail, AuditVerifier verifier, Lookups lookups, Pages pages) {
        this.trail = trail;
        this.verifier = verifier;
        this.lookups = lookups;
        this.pages = pages;
    }

    /** A row as it is shown. */
    public record SealedView(long number, Object entry, Instant sealedAt, String hash) {}

    /** Rows from the newest down. */
    @GetMapping("${guiju.service.root}/audit")
    public Mono<ResponseEntity<Page<SealedView>>> read(
            @RequestParam(defaultValue = "") String subject, PageRequest page, ServerWebExchange exchange) {
        long before = page.after().map(position -> Long.parseLong(position.getFirst())).orElse(Long.MAX_VALUE);
        return lookups.auditor("audit.read", Map.of("subject", subject))
                .flatMap(auditor -> trail.read(auditor.jurisdiction(), before, subject, page.rowsToRead())
                        .map(row -> new SealedView(row.number(), row.entry(), row.sealedAt().toInstant(), row.hash()))
                        .collectList())
                .map(rows -> pages.answer(exchange, page, rows, row -> List.of(String.valueOf(row.number()))));
    }

    /** Whether the chain is whole, and its head to be kept elsewhere. */
    @GetMapping("${guiju.service.root}/audit/verification")
    public Mono<AuditVerifier.Verification> verify() {
        return lookups.auditor("audit.verified", Map.of()).flatMap(auditor -> verifier.verify(auditor.jurisdiction()));
    }
}
