package org.guiju.document.domain.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.calendar.CalendarDays;
import org.guiju.regulation.calendar.Deadline;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.calendar.WorkingDays;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Kind;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * How long before the day it is needed a paper has to be brought in. Counted in calendar days where the regulation gives a number;
 * elsewhere a late paper is only noted. A paper nobody has set a day for has no such day.
 *
 * @param leads      terms before the day a superior wants the paper
 * @param asRequired the item by which a paper comes by the day it was asked for; it is noted when it comes later
 * @param neededBy   the item by which a request leaves time to be studied, without a number
 */
public record DraftLeadTime(List<Lead> leads, Optional<Ground> asRequired, Optional<Ground> neededBy) {

    private static final String KEY = "document.draft.lead-time";

    /** Codes of what is noted and not refused. */
    public static final Set<String> NOTED = Set.of("sent-late", "time-insufficient");

    /**
     * @param inNameOf in whose name the paper is to go
     * @param to       to whom
     * @param days     calendar days before the day it is needed
     */
    public record Lead(Ground ground, Set<Issuer> inNameOf, Set<Addressee.Kind> to, int days) {
        public Lead {
            inNameOf = Set.copyOf(inNameOf);
            to = Set.copyOf(to);
        }

        private boolean isFor(Paper paper) {
            return inNameOf.contains(paper.issuer()) && to.stream().anyMatch(paper::addresses);
        }
    }

    /**
     * The last day on which a paper is in time.
     *
     * @param remindOn that day, or the last working day before it
     */
    public record Latest(LocalDate day, LocalDate remindOn, LocalDate neededBy, Ground ground) {}

    /** One thing that an item says of being in time. */
    private enum Aspect { BEFORE_DEADLINE, AS_REQUIRED, NEEDED_BY }

    public static RuleDefinition<DraftLeadTime> definition() {
        return Defined.by(KEY, DraftLeadTime::read);
    }

    private static DraftLeadTime read(RuleBook book, Params.Reading reading) {
        List<Lead> leads = new ArrayList<>();
        Optional<Ground> asRequired = Optional.empty();
        Optional<Ground> neededBy = Optional.empty();
        for (Item item : book.items(RuleKey.of(KEY)).stream().filter(one -> one.kind() != Kind.INFORM).toList()) {
            Params params = reading.of(item);
            switch (params.choice("aspect", Aspect.class)) {
                case BEFORE_DEADLINE -> {
                    params.leave("drafters", "submitTo");
                    leads.add(new Lead(Ground.of(item), Named.among(Issuer.class, params.choices("inNameOf", Named.ids(Issuer.class))),
                            Named.among(Addressee.Kind.class, params.choices("reportTo", Named.ids(Addressee.Kind.class))), params.count("days")));
                }
                case AS_REQUIRED -> {
                    params.leave("senders");
                    asRequired = Optional.of(Ground.of(item));
                }
                case NEEDED_BY -> {
                    params.choices("papers", Set.of(DocumentKind.REQUEST.id()));
                    neededBy = Optional.of(Ground.of(item));
                }
            }
        }
        return new DraftLeadTime(leads, asRequired, neededBy);
    }

    public DraftLeadTime {
        leads = List.copyOf(leads);
    }

    /** The last day on which this paper is in time; empty where no day is set for it or the regulation gives no number. */
    public Optional<Latest> latest(Paper paper, WorkingCalendar calendar) {
        return paper.particulars().neededBy().flatMap(day -> leads.stream().filter(lead -> lead.isFor(paper)).findFirst().map(lead -> {
            LocalDate latest = Deadline.before(day, CalendarDays.of(lead.days()), calendar).due(calendar).date();
            return new Latest(latest, workingDayBy(latest, calendar), day, lead.ground());
        }));
    }

    private static LocalDate workingDayBy(LocalDate day, WorkingCalendar calendar) {
        return calendar.minus(day.plusDays(1), WorkingDays.of(1));
    }

    /** Bringing the paper in on this day. */
    public Findings judge(Paper paper, LocalDate day, WorkingCalendar calendar) {
        Findings lead = latest(paper, calendar).map(latest -> day.isAfter(latest.day())
                ? latest.ground().broken("lead-time-short", Map.of("neededBy", latest.neededBy().toString(), "latest", latest.day().toString(),
                        "days", daysOf(paper), "left", Math.max(0, latest.neededBy().toEpochDay() - day.toEpochDay())))
                : latest.ground().holds()).orElseGet(Findings::none);
        return lead.and(asked(paper) ? judgeRequest(paper, day) : judgeAsRequired(paper, day));
    }

    private int daysOf(Paper paper) {
        return leads.stream().filter(lead -> lead.isFor(paper)).findFirst().map(Lead::days).orElseThrow();
    }

    /** A request that this government itself shall answer: its day is the one on which the answer is hoped for. */
    private static boolean asked(Paper paper) {
        return paper.kind() == DocumentKind.REQUEST && paper.endsHere();
    }

    private Findings judgeRequest(Paper paper, LocalDate day) {
        if (neededBy.isEmpty()) {
            return Findings.none();
        }
        Ground ground = neededBy.get();
        return paper.particulars().neededBy().map(wanted -> wanted.isAfter(day) ? ground.holds()
                        : ground.obliges("time-insufficient", Map.of("neededBy", wanted.toString(), "sent", day.toString())))
                .orElseGet(() -> ground.obliges("say-needed-by", Map.of("kind", paper.kind().title())));
    }

    private Findings judgeAsRequired(Paper paper, LocalDate day) {
        return asRequired.flatMap(ground -> paper.particulars().neededBy().map(wanted -> day.isAfter(wanted)
                        ? ground.obliges("sent-late", Map.of("neededBy", wanted.toString(), "sent", day.toString()))
                        : ground.holds()))
                .orElseGet(Findings::none);
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(leads.stream().map(lead -> lead.ground() + ": 提前" + lead.days() + "日").toList());
        asRequired.ifPresent(ground -> parts.add(ground + ": 按要求的时限报"));
        neededBy.ifPresent(ground -> parts.add(ground + ": 请示留足时间"));
        return "DraftLeadTime[" + String.join("；", parts) + "]";
    }
}
