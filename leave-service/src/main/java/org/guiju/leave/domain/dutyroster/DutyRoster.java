package org.guiju.leave.domain.dutyroster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.LeaderKinds;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.MissingFact;

/**
 * On which days a leader must be on duty, that he can be reached, and what he does first when something happens.
 *
 * @param days      which days, and by whom
 * @param contact   that he is reachable; empty where the regulation does not say
 * @param incidents what he does in a grave incident; empty where the regulation does not say
 */
public record DutyRoster(Days days, Optional<Contact> contact, Optional<Incidents> incidents) {

    static final RuleKey KEY = RuleKey.of("leave.duty-roster");

    /**
     * @param notices whose holiday notices announce the breaks
     * @param onDuty  kinds of post that take their turn
     * @param least   how many at least on each day
     */
    public record Days(Clause clause, RegionCode notices, KindSet onDuty, int least) {}

    /** @param written whether the roster must carry how he is reached */
    public record Contact(Clause clause, boolean written) {}

    /**
     * @param from      the least level that counts, itself included
     * @param sensitive whether a sensitive incident counts whatever its level
     * @param steps     what is done: taking command first, the others after it and beside each other
     * @param reportTo  kind of post that is told
     */
    public record Incidents(Clause clause, IncidentLevel from, boolean sensitive, List<IncidentStep> steps, String reportTo) {

        public Incidents {
            steps = List.copyOf(steps);
        }

        /** Whether an incident is one of those. */
        public boolean concerns(IncidentLevel level, boolean isSensitive) {
            return level.compareTo(from) >= 0 || (sensitive && isSensitive);
        }
    }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<DutyRoster> definition() {
        return Definition.INSTANCE;
    }

    /** The days as this rule looks at them. */
    public DutyDays over(WorkingCalendar calendar) {
        return DutyDays.of(days.notices(), calendar);
    }

    /** The clause that whatever the leader on duty does rests on. */
    public Clause handling() {
        return contact.map(Contact::clause).orElse(days.clause());
    }

    Findings satisfied() {
        return Findings.satisfied(days.clause());
    }

    /** Nobody can tell whether the day is a holiday. */
    Findings unknown(LocalDate day) {
        return Findings.missing(days.clause(), new MissingFact("duty-holiday-unannounced",
                Map.of("day", day.toString(), "year", day.getYear())));
    }

    /** What is wrong with one leader's duty on one day. */
    Findings judge(Seat seat, boolean contactNow) {
        Findings findings = Findings.none();
        if (!seat.leader()) {
            findings = findings.and(broken(days.clause(), "duty-not-a-leader", seat.facts()));
        }
        if (seat.away()) {
            findings = findings.and(broken(days.clause(), "duty-holder-away", seat.facts()));
        }
        if (contactNow && !seat.reachable() && contact.filter(Contact::written).isPresent()) {
            findings = findings.and(broken(contact.orElseThrow().clause(), "duty-without-contact", seat.facts()));
        }
        return findings;
    }

    static Findings broken(Clause clause, String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofMatter(clause, KEY, code, facts));
    }

    static Findings notYours(Clause clause, String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofActor(clause, KEY, code, facts));
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(days.clause().item() + ": 公布的放假期每天至少" + days.least() + "名" + days.onDuty() + "带班");
        contact.filter(Contact::written).ifPresent(c -> parts.add(c.clause().item() + ": 排班须有联系方式"));
        incidents.ifPresent(i -> parts.add(i.clause().item() + ": " + i.from().id() + "以上"
                + (i.sensitive() ? "或敏感" : "") + "：" + i.steps().stream().map(IncidentStep::id).collect(Collectors.joining("、"))));
        return "DutyRoster[" + String.join("；", parts) + "]";
    }

    private enum Definition implements RuleDefinition<DutyRoster> {
        INSTANCE;

        private static final Set<String> LEVELS = Arrays.stream(IncidentLevel.values()).map(IncidentLevel::id).collect(Collectors.toSet());
        private static final Set<String> STEPS = Arrays.stream(IncidentStep.values()).map(IncidentStep::id).collect(Collectors.toSet());

        @Override
        public RuleKey key() {
            return KEY;
        }

        @Override
        public DutyRoster read(RuleBook book, Params.Reading reading) {
            Optional<Days> days = Optional.empty();
            Optional<Contact> contact = Optional.empty();
            Optional<Incidents> incidents = Optional.empty();
            for (Item item : book.items(KEY)) {
                Params params = reading.of(item);
                switch (params.choice("aspect", Set.of("days", "contact", "incident"))) {
                    case "days" -> days = Optional.of(days(book, item, params, reading));
                    case "contact" -> contact = Optional.of(contact(item, params));
                    case String _ -> incidents = Optional.of(incidents(item, params));
                }
            }
            if (days.isEmpty()) {
                Item first = book.items(KEY).getFirst();
                reading.fault(first, "params.aspect", "没有 aspect: days 的条款项", "写明哪些天由谁带班");
                days = Optional.of(new Days(first.clause(), RegionCode.NATIONAL, KindSet.of(book, List.of(PostKinds.HEAD)), 1));
            }
            return new DutyRoster(days.orElseThrow(), contact, incidents);
        }

        private static Days days(RuleBook book, Item item, Params params, Params.Reading reading) {
            params.choice("days", Set.of("statutory-holidays"));
            params.choices("excludes", Set.of("ordinary-weekends"));
            params.choice("gaps", Set.of("refuse"));
            if (!params.flag("wholeAnnouncedBreak") || !params.flag("rotate")) {
                reading.fault(item, "params.wholeAnnouncedBreak", "false", "排班按公布的放假期轮流，wholeAnnouncedBreak 和 rotate 写 true");
            }
            int least = params.count("minOnDuty");
            if (least < 1) {
                reading.fault(item, "params.minOnDuty", String.valueOf(least), "每天至少一人，写 1 或更大的数");
            }
            return new Days(item.clause(), region(item, params, reading),
                    LeaderKinds.meant(book, params.posts("onDuty"), List.of()), Math.max(1, least));
        }

        private static RegionCode region(Item item, Params params, Params.Reading reading) {
            String written = params.text("calendar");
            try {
                return RegionCode.of(written);
            } catch (IllegalArgumentException noRegion) {
                reading.fault(item, "params.calendar", written, "写地区代码，如 CN");
                return RegionCode.NATIONAL;
            }
        }

        private static Contact contact(Item item, Params params) {
            params.leave("onDuty", "handles");
            params.flag("reachable");
            return new Contact(item.clause(), params.flag("contactRequired"));
        }

        private static Incidents incidents(Item item, Params params) {
            params.leave("inParallel");
            return new Incidents(item.clause(), IncidentLevel.of(params.choice("minLevel", LEVELS)), params.flag("sensitive", false),
                    params.choices("steps", STEPS).stream().map(IncidentStep::of).toList(), params.post("reportTo"));
        }
    }
}
