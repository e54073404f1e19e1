package org.guiju.kit.events;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.guiju.kit.keeping.Transactions;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets an event take effect once, however often it is delivered. What is told for {@link Jurisdiction#NATIONAL}, as a change of the
 * calendar, takes effect once in each government, each time in a transaction of that government alone.
 */
public final class Inbox {

    private static final String NOTE = """
            insert into inbox (jurisdiction, source, event_id, type) values (:jurisdiction, :source, :id, :type)
            on conflict do nothing
            """;

    private final Transactions transactions;
    private final Map<String, List<EventReceiver>> receivers;
    private final Supplier<? extends Iterable<Jurisdiction>> governments;

    /** @param governments those whose rules this service runs */
    public Inbox(Transactions transactions, List<EventReceiver> receivers,
            Supplier<? extends Iterable<Jurisdiction>> governments) {
        this.transactions = transactions;
        this.governments = governments;
        this.receivers = receivers.stream().collect(Collectors.groupingBy(EventReceiver::type));
    }

    /**
     * Notes the event and lets the receivers of its type act, in one transaction of its government. An event nobody here takes is
     * answered for without a note.
     *
     * @return whether it took effect now: false for a repeat, and for what nobody takes
     */
    public Mono<Boolean> take(IncomingEvent event) {
        List<EventReceiver> takers = receivers.getOrDefault(event.type(), List.of());
        if (takers.isEmpty()) {
            return Mono.just(false);
        }
        return event.jurisdiction().equals(Jurisdiction.NATIONAL)
                ? Flux.fromIterable(governments.get()).concatMap(each -> take(event.in(each), takers)).reduce(false, Boolean::logicalOr)
                : take(event, takers);
    }

    private Mono<Boolean> take(IncomingEvent event, List<EventReceiver> takers) {
        return transactions.in(event.jurisdiction(), () -> noted(event)
                .flatMap(fresh -> fresh
                        ? Flux.fromIterable(takers).concatMap(taker -> taker.receive(event)).then(Mono.just(true))
                        : Mono.just(false)));
    }

    private Mono<Boolean> noted(IncomingEvent event) {
        return transactions.database().sql(NOTE)
                .bind("jurisdiction", event.jurisdiction().id())
                .bind("source", event.source())
                .bind("id", event.id())
                .bind("type", event.type())
                .fetch().rowsUpdated()
                .map(rows -> rows == 1);
    }
}
