package org.guiju.leave.application.duty;

import java.time.Clock;
import java.time.Instant;

import org.guiju.leave.application.calendar.LoadedNotices;
import org.guiju.leave.application.directory.ReadingTheDirectory;
import org.guiju.leave.domain.dutyroster.DutyRoster;
import org.guiju.leave.domain.dutyroster.Presence;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.rulebook.RuleBook;
import reactor.core.publisher.Mono;

/** Gathers what surrounds every act on a duty roster. */
public final class Surveying {

    private final DutyRules rules;
    private final ReadingTheDirectory directories;
    private final LoadedNotices notices;
    private final Clock clock;

    public Surveying(DutyRules rules, ReadingTheDirectory directories, LoadedNotices notices, Clock clock) {
        this.rules = rules;
        this.directories = directories;
        this.notices = notices;
        this.clock = clock;
    }

    /** The government now; {@link NoDutyRule} where its regulation does not speak of duty. */
    public Mono<Circumstances> now(Jurisdiction jurisdiction) {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            RuleBook book = rules.book(jurisdiction, Circumstances.dayOf(now));
            DutyRoster rule = rules.required(book);
            return Mono.zip(directories.of(jurisdiction), notices.calendar(rule.days().notices()))
                    .map(known -> new Circumstances(jurisdiction, book, rule, known.getT2(), rule.over(known.getT2()), known.getT1(),
                            new Presence(known.getT1(), rule.days().onDuty()), now));
        });
    }

    /** The same; empty where the regulation does not speak of duty. */
    public Mono<Circumstances> ifAny(Jurisdiction jurisdiction) {
        return Mono.defer(() -> rules.has(jurisdiction, Circumstances.dayOf(clock.instant())) ? now(jurisdiction) : Mono.empty());
    }
}
