package org.guiju.kit.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.RulingView;
import org.guiju.kit.web.Rulings;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.MissingFact;
import org.guiju.regulation.ruling.Ruling;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The one translator from a ruling to HTTP. Allowed is no problem; refused answers 422, or 403 when all that is broken is who may
 * act; needing an exception answers 409 and lists who may grant it; undecided answers 503 with Retry-After and names the fact.
 */
public final class RulingProblems {

    private static final String REFUSED = "refused";
    private static final String NOT_ENTITLED = "not-entitled";
    private static final String NEEDS_EXCEPTION = "needs-exception";
    private static final String UNDECIDED = "undecided";

    private final Rulings rulings;
    private final Messages messages;
    private final Duration retryAfter;

    /** @param retryAfter when a client may ask again for what was undecided, in whole seconds */
    public RulingProblems(Rulings rulings, Messages messages, Duration retryAfter) {
        this.rulings = rulings;
        this.messages = messages;
        this.retryAfter = retryAfter;
    }

    /** The answer to a ruling; empty where it is allowed, which is no problem. */
    public Optional<ProblemAnswer> of(Ruling ruling, Place place) {
        RulingView view = rulings.view(ruling, place.language());
        return switch (ruling) {
            case Ruling.Allowed _ -> Optional.empty();
            case Ruling.Refused refused -> Optional.of(refused.concernsActorOnly()
                    ? answer(NOT_ENTITLED, HttpStatus.FORBIDDEN, breaches(view, place), view, place)
                    : answer(REFUSED, HttpStatus.UNPROCESSABLE_CONTENT, breaches(view, place), view, place));
            case Ruling.NeedsException needs -> Optional.of(answer(NEEDS_EXCEPTION, HttpStatus.CONFLICT,
                    breaches(view, place) + grantors(needs.grantors(), place.language()), view, place));
            case Ruling.Undecided _ -> Optional.of(later(answer(UNDECIDED, HttpStatus.SERVICE_UNAVAILABLE,
                    missing(view, place), view, place)));
        };
    }

    /** The answer where a fact could not be had while facts were gathered. */
    public ProblemAnswer undecided(MissingFact fact, List<Clause> restsOn, Place place) {
        RulingView view = rulings.undecided(List.of(fact), restsOn, place.language());
        return later(answer(UNDECIDED, HttpStatus.SERVICE_UNAVAILABLE, missing(view, place), view, place));
    }

    private ProblemAnswer answer(String code, HttpStatus status, String detail, RulingView view, Place place) {
        String title = messages.text("problem." + code + ".title", place.language());
        return new ProblemAnswer(status, new HttpHeaders(), new Problem("/problems/" + code, title, status.value(), detail,
                place.instance(), code, place.traceId(), List.of(), view));
    }

    private ProblemAnswer later(ProblemAnswer answer) {
        answer.headers().set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        return answer;
    }

    private static String breaches(RulingView view, Place place) {
        return view.breaches().stream().map(RulingView.BreachView::message).collect(joining(place.language()));
    }

    private static String missing(RulingView view, Place place) {
        return view.missing().stream().map(RulingView.MissingView::message).collect(joining(place.language()));
    }

    private String grantors(List<String> kinds, Language language) {
        List<String> titles = kinds.stream()
                .map(kind -> messages.find("post." + kind, Map.of(), language).orElse(kind))
                .toList();
        return sentenceGap(language) + (titles.isEmpty()
                ? messages.text("problem.needs-exception.nobody", language)
                : messages.text("problem.needs-exception.grantors", Map.of("grantors", titles), language));
    }

    private static Collector<CharSequence, ?, String> joining(Language language) {
        return Collectors.joining(sentenceGap(language));
    }

    private static String sentenceGap(Language language) {
        return switch (language) {
            case CHINESE -> "";
            case ENGLISH -> " ";
        };
    }
}
