package org.guiju.leave.adapter.in.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.kit.idempotency.Idempotency;
import org.guiju.kit.idempotency.StoredAnswer;
import org.guiju.kit.message.Language;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import org.guiju.kit.security.Caller;
import org.guiju.kit.security.Callers;
import org.guiju.kit.security.Capability;
import org.guiju.leave.application.calendar.LoadedBy;
import org.guiju.leave.application.calendar.LoadingNotices;
import org.guiju.leave.application.calendar.StaleCalendar;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.calendar.CsvFault;
import org.guiju.regulation.calendar.NoticeReading;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads notices: with {@code dryRun=true} tells what would change, without it takes them in. A system administrator may load
 * those of the layers that count for his own government.
 */
@RestController
final class NoticesController {

    private static final String ROUTE = "POST /api/v1/calendar/{region}/notices";
    /** What spreadsheets here save CSV in. */
    private static final Charset OF_SPREADSHEETS = Charset.forName("GB18030");

    private final LoadingNotices loading;
    private final CalendarViews views;
    private final Idempotency idempotency;
    private final RuleBooks ruleBooks;
    private final JsonMapper json;
    private final Clock clock;

    NoticesController(LoadingNotices loading, CalendarViews views, Idempotency idempotency, RuleBooks ruleBooks, JsonMapper json, Clock clock) {
        this.loading = loading;
        this.views = views;
        this.idempotency = idempotency;
        this.ruleBooks = ruleBooks;
        this.json = json;
        this.clock = clock;
    }

    /** What is sent, once it is known that its sender may. */
    private record Sent(RegionCode region, Caller.Person by, byte[] bytes, List<NoticeText> notices) {}

    @PostMapping(path = "/api/v1/calendar/{region}/notices", consumes = "text/csv")
    Mono<ResponseEntity<Object>> load(@PathVariable String region, @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) Mono<byte[]> body, Language language) {
        RegionCode code = Asked.region(region);
        Mono<Sent> sent = Callers.person()
                .flatMap(person -> mayLoad(person, code) ? Mono.just(person) : Mono.error(ProblemException.of(ProblemKind.FORBIDDEN)))
                .flatMap(person -> body.filter(bytes -> bytes.length > 0)
                        .switchIfEmpty(Mono.error(() -> ProblemException.of(ProblemKind.MISSING_BODY)))
                        .map(bytes -> new Sent(code, person, bytes, read(code, bytes))));
        if (dryRun) {
            return sent.flatMap(it -> loading.preview(code, it.notices()).map(seen -> ResponseEntity.ok()
                    .eTag("\"" + seen.load().diff().from() + "\"").body((Object) views.preview(seen, it.by().jurisdiction(), language))));
        }
        return sent.flatMap(it -> loaded(it, key(key), expected(ifMatch), language));
    }

    private Mono<ResponseEntity<Object>> loaded(Sent sent, String key, String expected, Language language) {
        String hash = Idempotency.hash(sent.region().code().getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8), sent.bytes());
        LoadedBy by = new LoadedBy(sent.by().subject(), sent.by().name());
        // the person's id is one of his government only: here all governments meet
        String person = sent.by().jurisdiction() + "." + sent.by().subject();
        return idempotency.once(Jurisdiction.NATIONAL, person, ROUTE, key, hash,
                        () -> loading.load(sent.region(), sent.notices(), expected, by).map(load -> new StoredAnswer(200,
                                Map.of(HttpHeaders.CONTENT_TYPE, List.of(MediaType.APPLICATION_JSON_VALUE),
                                        HttpHeaders.ETAG, List.of("\"" + load.diff().to() + "\"")),
                                json.writeValueAsBytes(views.load(load, language)))))
                .onErrorMap(StaleCalendar.class, stale -> ProblemException.of(ProblemKind.STALE,
                                Map.of("expected", stale.expected(), "current", stale.current()))
                        .with(HttpHeaders.ETAG, "\"" + stale.current() + "\""))
                .map(answer -> {
                    HttpHeaders headers = new HttpHeaders();
                    answer.headers().forEach(headers::addAll);
                    return ResponseEntity.status(HttpStatusCode.valueOf(answer.status())).headers(headers).body((Object) answer.body());
                });
    }

    private boolean mayLoad(Caller.Person person, RegionCode region) {
        return person.capabilities().contains(Capability.SYSTEM_ADMINISTRATOR)
                && ruleBooks.inForce(person.jurisdiction(), LocalDate.now(clock))
                        .map(RuleBook::calendarRegion).map(RegionCode::of)
                        .filter(own -> own.chain().contains(region))
                        .isPresent();
    }

    private static List<NoticeText> read(RegionCode region, byte[] bytes) {
        NoticeReading reading = NoticeReading.of("notices.csv", text(bytes), region);
        if (reading.faults().isEmpty()) {
            return reading.notices();
        }
        throw ProblemException.invalid(reading.faults().stream().map(NoticesController::fault).toList());
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, OF_SPREADSHEETS);
        }
    }

    private static FieldFault fault(CsvFault fault) {
        Map<String, Object> facts = new HashMap<>(fault.facts());
        facts.put("line", fault.line());
        String pointer = "/" + fault.line() + (fault.column().isEmpty() ? "" : "/" + fault.column());
        return new FieldFault(In.BODY, pointer, Optional.of(fault.found()), "calendar-" + fault.code(), facts);
    }

    private static String key(@Nullable String written) {
        if (written == null || written.isBlank()) {
            throw ProblemException.of(ProblemKind.IDEMPOTENCY_KEY_MISSING).listing(List.of(FieldFault.missing(In.HEADER, "Idempotency-Key")));
        }
        if (written.length() > 200 || !written.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw ProblemException.invalid(new FieldFault(In.HEADER, "Idempotency-Key", Optional.of(written), "wrong-format",
                    Map.of("expected", "idempotency-key")));
        }
        return written;
    }

    private static String expected(@Nullable String written) {
        if (written == null || written.isBlank()) {
            throw ProblemException.of(ProblemKind.IF_MATCH_MISSING);
        }
        if (!written.matches("\"[^\"]{1,80}\"")) {
            throw ProblemException.invalid(new FieldFault(In.HEADER, HttpHeaders.IF_MATCH, Optional.of(written), "wrong-format",
                    Map.of("expected", "calendar-etag")));
        }
        return written.substring(1, written.length() - 1);
    }
}
