package org.guiju.leave.adapter.in.duty;

import java.time.Duration;

import org.guiju.kit.keeping.Transactions;
import org.guiju.kit.keeping.Wake;
import org.guiju.kit.time.DayHasPassed;
import org.guiju.kit.time.DayPassedHandler;
import org.guiju.leave.application.duty.FollowingTheCalendar;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.rulebook.RuleBooks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Plans follow the calendar. As soon as this service has taken a notice in, and again when it starts and when a day has passed, which
 * makes up for a call that was lost or came to another replica.
 */
public final class RetellingDuty implements SmartLifecycle, DayPassedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RetellingDuty.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(60);

    private final FollowingTheCalendar following;
    private final Transactions transactions;
    private final RuleBooks books;
    private final Wake calendarHasChanged;
    private volatile Disposable running = Disposables.disposed();

    public RetellingDuty(FollowingTheCalendar following, Transactions transactions, RuleBooks books, Wake calendarHasChanged) {
        this.following = following;
        this.transactions = transactions;
        this.books = books;
        this.calendarHasChanged = calendarHasChanged;
    }

    @Override
    public Mono<Void> dayHasPassed(DayHasPassed event) {
        return following.retell(event.jurisdiction()).then();
    }

    private Mono<Void> everywhere() {
        return Flux.fromIterable(books.jurisdictions()).filter(each -> !each.equals(Jurisdiction.NATIONAL))
                .concatMap(each -> transactions.in(each, () -> following.retell(each))
                        .onErrorResume(failure -> {
                            LOG.warn("the duty rosters of {} do not follow the calendar yet", each, failure);
                            return Mono.empty();
                        }))
                .then().timeout(STOPS_WITHIN).onErrorResume(failure -> {
                    LOG.warn("duty rosters do not follow the calendar yet", failure);
                    return Mono.empty();
                });
    }

    @Override
    public void start() {
        running = calendarHasChanged.calls().startWith(Boolean.TRUE).onBackpressureLatest().concatMap(_ -> everywhere(), 1).subscribe();
    }

    @Override
    public void stop() {
        running.dispose();
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }
}
