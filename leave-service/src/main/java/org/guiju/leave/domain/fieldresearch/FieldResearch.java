package org.guiju.leave.domain.fieldresearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.guiju.leave.domain.KindSet;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Clause;

/**
 * What a regulation asks of field research. Each part is empty where it says nothing of it; a number it does not give is not made up.
 *
 * @param days          how many days a year
 * @param topics        topics to be chaired
 * @param contactPoints contact points to have
 * @param special       research on the hardest problems
 * @param settings      places wanted first
 * @param campaigns     campaigns that are named
 * @param records       what must be on record of a trip
 * @param banned        places not to be visited without a need of work
 * @param reports       what important research leads to
 * @param follow        problems found that are followed up
 */
public record FieldResearch(List<Days> days, List<Topics> topics, List<ContactPoint> contactPoints, List<Special> special,
        List<Settings> settings, List<Campaign> campaigns, List<Records> records, List<Banned> banned, List<Reports> reports,
        List<Follow> follow) {

    static final RuleKey KEY = RuleKey.of("leave.field-research");

    /**
     * @param who         of whom
     * @param min         days at least; empty where the text gives no number: counted without a target
     * @param mayExtendTo kinds of post a government may add by its own configuration
     */
    public record Days(Clause clause, KindSet who, OptionalInt min, KindSet mayExtendTo) {}

    /**
     * @param min   topics at least
     * @param usual as many as the text speaks of; one more is let through with a remark
     */
    public record Topics(Clause clause, KindSet who, int min, int usual) {}

    /** A contact point that each of these must have. */
    public record ContactPoint(Clause clause, KindSet who) {}

    /** @param min times a year at least; empty where the text gives no number */
    public record Special(Clause clause, KindSet who, OptionalInt min) {}

    /** @param preferred what the places wanted first are like */
    public record Settings(Clause clause, Set<Setting> preferred) {
        public Settings {
            preferred = Set.copyOf(preferred);
        }
    }

    /** @param name of the campaign */
    public record Campaign(Clause clause, String name) {}

    /**
     * @param grantors   kinds of post that may grant an exception, where it is a should-item; so in the records that follow
     * @param activities of what; every activity where the text names none
     * @param noted      what must be on record
     */
    public record Records(Clause clause, List<String> grantors, KindSet who, Set<Activity> activities, Set<Noted> noted) {
        public Records {
            grantors = List.copyOf(grantors);
            activities = Set.copyOf(activities);
            noted = Set.copyOf(noted);
        }

        /** Whether it speaks of such an activity; a visit (考察) stands for research of every form. */
        public boolean about(Activity activity) {
            return activities.isEmpty() || activities.contains(activity)
                    || activity.isResearch() && activities.contains(Activity.FIELD_VISIT);
        }
    }

    /** @param places kinds of place */
    public record Banned(Clause clause, List<String> grantors, KindSet who, Set<PlaceKind> places) {
        public Banned {
            grantors = List.copyOf(grantors);
            places = Set.copyOf(places);
        }
    }

    /** @param to whom the report goes, all of them */
    public record Reports(Clause clause, List<String> grantors, List<String> to) {
        public Reports {
            grantors = List.copyOf(grantors);
            to = List.copyOf(to);
        }
    }

    /** @param what is followed: problems found and the help given, problems solved, guidance */
    public record Follow(Clause clause, List<String> what) {
        public Follow {
            what = List.copyOf(what);
        }
    }

    public FieldResearch {
        days = List.copyOf(days);
        topics = List.copyOf(topics);
        contactPoints = List.copyOf(contactPoints);
        special = List.copyOf(special);
        settings = List.copyOf(settings);
        campaigns = List.copyOf(campaigns);
        records = List.copyOf(records);
        banned = List.copyOf(banned);
        reports = List.copyOf(reports);
        follow = List.copyOf(follow);
    }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<FieldResearch> definition() {
        return FieldResearchReading.INSTANCE;
    }

    /** The days asked of posts of a kind, those the government has added among them. */
    public Optional<Days> daysOf(String kind, Set<String> added) {
        return days.stream()
                .filter(one -> one.who().contains(kind) || one.mayExtendTo().contains(kind) && added.contains(kind)).findFirst();
    }

    /** The clause that a record of a trip rests on where nothing more special does. */
    public Clause basis() {
        return clauses().getFirst();
    }

    /** Every clause, the days first. */
    public List<Clause> clauses() {
        List<Clause> all = new ArrayList<>();
        days.forEach(one -> all.add(one.clause()));
        topics.forEach(one -> all.add(one.clause()));
        contactPoints.forEach(one -> all.add(one.clause()));
        special.forEach(one -> all.add(one.clause()));
        settings.forEach(one -> all.add(one.clause()));
        campaigns.forEach(one -> all.add(one.clause()));
        records.forEach(one -> all.add(one.clause()));
        banned.forEach(one -> all.add(one.clause()));
        reports.forEach(one -> all.add(one.clause()));
        follow.forEach(one -> all.add(one.clause()));
        return all.stream().distinct().toList();
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        days.forEach(one -> parts.add(one.clause().item() + ": " + one.who() + "每年调研"
                + (one.min().isPresent() ? "不少于" + one.min().getAsInt() + "天" : "，未定天数")));
        topics.forEach(one -> parts.add(one.clause().item() + ": 每年主持课题" + one.min() + "至" + one.usual() + "个"));
        contactPoints.forEach(one -> parts.add(one.clause().item() + ": 须有联系点"));
        special.forEach(one -> parts.add(one.clause().item() + ": 专项调研"));
        settings.forEach(one -> parts.add(one.clause().item() + ": 优先" + one.preferred().stream().sorted().toList()));
        campaigns.forEach(one -> parts.add(one.clause().item() + ": " + one.name()));
        records.forEach(one -> parts.add(one.clause().item() + ": 登记" + one.noted().stream().sorted().toList()));
        banned.forEach(one -> parts.add(one.clause().item() + ": 无工作需要不去" + one.places().stream().sorted().toList()));
        reports.forEach(one -> parts.add(one.clause().item() + ": 重要调研报" + String.join("、", one.to())));
        follow.forEach(one -> parts.add(one.clause().item() + ": 跟踪" + String.join("、", one.what())));
        return "FieldResearch[" + String.join("；", parts) + "]";
    }
}
