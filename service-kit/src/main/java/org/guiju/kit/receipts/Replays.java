package org.guiju.kit.receipts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.guiju.kit.keeping.Json;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleBooks;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Judges again from a receipt alone: the facts it carries, the rulebook and the calendar it names. */
public final class Replays {

    private final Judgements judgements;
    private final RuleBooks books;
    private final CalendarVersions calendars;

    public Replays(Judgements judgements, RuleBooks books, CalendarVersions calendars) {
        this.judgements = judgements;
        this.books = books;
        this.calendars = calendars;
    }

    /**
     * @param same        whether the same ruling follows
     * @param then        the ruling as it was kept
     * @param now         the ruling that follows now; null where something it needs is gone
     * @param differences every place in which the two differ, or what is gone
     */
    public record Replay(boolean same, JsonNode then, @Nullable JsonNode now, List<Difference> differences) {}

    /**
     * @param place JSON pointer into the ruling; {@code #rulebook}, {@code #calendar} or {@code #judgement} where the ground of the
     *              ruling itself has changed or is gone
     * @param then  what stood there; null where nothing did
     * @param now   what stands there now; null where nothing does
     */
    public record Difference(String place, @Nullable JsonNode then, @Nullable JsonNode now) {}

    /** Judges again. An error only where the calendars' owner is silent. */
    public Mono<Replay> replay(Receipt receipt) {
        return calendars.version(receipt.calendar())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(calendar -> replay(receipt, books.version(receipt.rulebook()), calendar,
                        judgements.named(receipt.judgement())));
    }

    private static Replay replay(Receipt receipt, Optional<RuleBook> book, Optional<WorkingCalendar> calendar,
            Optional<Judgement<?>> judgement) {
        List<Difference> ground = new ArrayList<>();
        if (book.isEmpty()) {
            ground.add(gone("#rulebook", receipt.rulebook()));
        } else if (!book.get().sha256().equals(receipt.rulebookSha256())) {
            ground.add(new Difference("#rulebook", StringNode.valueOf(receipt.rulebookSha256()),
                    StringNode.valueOf(book.get().sha256())));
        }
        if (calendar.isEmpty()) {
            ground.add(gone("#calendar", receipt.calendar()));
        }
        if (judgement.isEmpty()) {
            ground.add(gone("#judgement", receipt.judgement()));
        }
        if (book.isEmpty() || calendar.isEmpty() || judgement.isEmpty()) {
            return new Replay(false, receipt.ruling(), null, ground);
        }
        JsonNode now = judged(judgement.get(), book.get(), calendar.get(), receipt.facts());
        List<Difference> differences = new ArrayList<>(ground);
        compare("", receipt.ruling(), now, differences);
        return new Replay(differences.isEmpty(), receipt.ruling(), now, differences);
    }

    private static <F> JsonNode judged(Judgement<F> judgement, RuleBook book, WorkingCalendar calendar, JsonNode facts) {
        return RulingJson.of(judgement.judge(book, calendar, Json.read(facts, judgement.factsType())));
    }

    private static Difference gone(String place, String then) {
        return new Difference(place, StringNode.valueOf(then), null);
    }

    private static void compare(String place, @Nullable JsonNode then, @Nullable JsonNode now, List<Difference> differences) {
        if (then == null || now == null) {
            if (then != now) {
                differences.add(new Difference(place, then, now));
            }
        } else if (then.isObject() && now.isObject()) {
            Set<String> names = new TreeSet<>(then.propertyNames());
            names.addAll(now.propertyNames());
            names.forEach(name -> compare(place + "/" + name.replace("~", "~0").replace("/", "~1"), then.get(name), now.get(name),
                    differences));
        } else if (then.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
                compare(place + "/" + i, then.get(i), now.get(i), differences);
            }
        } else if (!then.equals(now)) {
            differences.add(new Difference(place, then, now));
        }
    }
}
