package org.guiju.gateway.identity.account;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guiju.gateway.identity.CallerAuthentication;
import org.guiju.gateway.identity.Capability;
import org.guiju.gateway.problem.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/v1/accounts}, for security administrators. */
@RestController
@RequestMapping("/api/v1/accounts")
final class AccountsEndpoint {

    private static final int LARGEST_PAGE = 200;
    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"");

    private final KeepingAccounts keeping;

    AccountsEndpoint(KeepingAccounts keeping) {
        this.keeping = keeping;
    }

    record NewAccount(@NotBlank @jakarta.validation.constraints.Pattern(regexp = "[a-z][a-z0-9-]*\\.[a-z0-9][a-z0-9._-]*") @Size(max = 120)
                      String name,
                      @NotBlank @Size(max = 120) String person,
                      @NotBlank @Size(max = 120) String displayName,
                      @Nullable List<@NotNull String> capabilities,
                      @NotBlank @Size(min = 10, max = 200) String password) {
    }

    record ChangedAccount(@NotBlank @Size(max = 120) String displayName,
                          @NotNull List<@NotNull String> capabilities,
                          @Nullable @Size(min = 2, max = 200) String lockedReason,
                          @Nullable @Size(min = 10, max = 200) String password) {
    }

    /** @param next name to go on after; absent on the last page */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<AccountView> items, @Nullable String next) {
    }

    @Operation(summary = "本政府的账号")
    @GetMapping
    Mono<Page> list(@RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            return Mono.error(Trouble.field("#/parameter/limit", limit, "page-size"));
        }
        return CallerAuthentication.current().flatMap(who -> keeping.list(who.caller(), after, limit + 1)).map(found -> {
            List<AccountView> items = found.stream().limit(limit).map(AccountView::of).toList();
            return new Page(items, found.size() > limit ? items.getLast().name() : null);
        });
    }

    @Operation(summary = "一个账号")
    @GetMapping("/{name}")
    Mono<ResponseEntity<AccountView>> one(@PathVariable String name) {
        return CallerAuthentication.current().flatMap(who -> keeping.one(who.caller(), name)).map(AccountsEndpoint::answer);
    }

    @Operation(summary = "开户")
    @PostMapping
    Mono<ResponseEntity<AccountView>> open(@Valid @RequestBody NewAccount wanted) {
        Capability capability = only(wanted.capabilities() == null ? List.of() : wanted.capabilities());
        return CallerAuthentication.current().flatMap(who -> keeping.open(who.caller(), wanted.name(), wanted.person(),
                        wanted.displayName(), capability, wanted.password()))
                .map(opened -> ResponseEntity.status(HttpStatus.CREATED).eTag(tag(opened))
                        .header(HttpHeaders.LOCATION, "/api/v1/accounts/" + opened.name()).body(AccountView.of(opened)));
    }

    @Operation(summary = "变更：停用与启用、三员权限、重设密码")
    @PutMapping("/{name}")
    Mono<ResponseEntity<AccountView>> change(@PathVariable String name, @Valid @RequestBody ChangedAccount wanted,
                                             @Nullable @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        long version = version(ifMatch);
        Capability capability = only(wanted.capabilities());
        return CallerAuthentication.current().flatMap(who -> keeping.change(who.caller(), name, version,
                        new KeepingAccounts.Wanted(wanted.displayName(), capability, wanted.lockedReason(), wanted.password())))
                .map(AccountsEndpoint::answer);
    }

    private static ResponseEntity<AccountView> answer(Account account) {
        return ResponseEntity.ok().eTag(tag(account)).body(AccountView.of(account));
    }

    private static String tag(Account account) {
        return "\"" + account.version() + "\"";
    }

    private static long version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw Trouble.of(HttpStatus.PRECONDITION_REQUIRED, "if-match-required");
        }
        Matcher found = ENTITY_TAG.matcher(ifMatch.strip());
        if (!found.matches()) {
            throw Trouble.field("#/header/If-Match", ifMatch, "entity-tag");
        }
        return Long.parseLong(found.group(1));
    }

    private static @Nullable Capability only(List<String> wires) {
        List<Capability> capabilities = wires.stream().distinct().map(wire -> Capability.of(wire)
                .orElseThrow(() -> Trouble.field("/capabilities", wire, "capability"))).toList();
        if (capabilities.size() > 1) {
            throw Trouble.of(HttpStatus.UNPROCESSABLE_CONTENT, "two-capabilities");
        }
        return capabilities.isEmpty() ? null : capabilities.getFirst();
    }
}
