package org.guiju.leave.domain.fieldresearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.LeaderKinds;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Banned;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Campaign;
import org.guiju.leave.domain.fieldresearch.FieldResearch.ContactPoint;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Days;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Follow;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Records;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Reports;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Settings;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Special;
import org.guiju.leave.domain.fieldresearch.FieldResearch.Topics;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;

/** Reads the items on field research, each about one aspect of it. */
enum FieldResearchReading implements RuleDefinition<FieldResearch> {
    INSTANCE;

    private static final List<String> LEADERS = List.of("leader");
    private static final Set<String> FOLLOWED = Set.of("problems-found", "help", "problems-solved", "guidance");

    /** One thing that an item says of field research. */
    private enum Aspect { DAYS, TOPICS, CONTACT_POINT, SPECIAL_TOPIC, PLACES, CAMPAIGN, RECORD, BANNED_PLACES, REPORT, PROBLEMS }

    @Override
    public RuleKey key() {
        return FieldResearch.KEY;
    }

    /** The parts as they are found. */
    private static final class Parts {
        private final List<Days> days = new ArrayList<>();
        private final List<Topics> topics = new ArrayList<>();
        private final List<ContactPoint> contactPoints = new ArrayList<>();
        private final List<Special> special = new ArrayList<>();
        private final List<Settings> settings = new ArrayList<>();
        private final List<Campaign> campaigns = new ArrayList<>();
        private final List<Records> records = new ArrayList<>();
        private final List<Banned> banned = new ArrayList<>();
        private final List<Reports> reports = new ArrayList<>();
        private final List<Follow> follow = new ArrayList<>();
    }

    @Override
    public FieldResearch read(RuleBook book, Params.Reading reading) {
        Parts parts = new Parts();
        for (Item item : book.items(FieldResearch.KEY)) {
            item(book, item, reading.of(item), parts, reading);
        }
        return new FieldResearch(parts.days, parts.topics, parts.contactPoints, parts.special, parts.settings, parts.campaigns,
                parts.records, parts.banned, parts.reports, parts.follow);
    }

    private static void item(RuleBook book, Item item, Params params, Parts parts, Params.Reading reading) {
        switch (params.choice("aspect", Aspect.class)) {
            case DAYS -> days(book, item, params, parts);
            case TOPICS -> topics(book, item, params, parts, reading);
            case CONTACT_POINT -> {
                params.leave("mode");
                if (params.flag("required")) {
                    parts.contactPoints.add(new ContactPoint(item.clause(), who(book, params)));
                }
            }
            case SPECIAL_TOPIC -> {
                params.leave("focus");
                parts.special.add(new Special(item.clause(), who(book, params), params.optionalCount("minPerYear")));
            }
            case PLACES -> parts.settings.add(new Settings(item.clause(), params.choices("prefer", Setting.class)));
            case CAMPAIGN -> parts.campaigns.add(new Campaign(item.clause(), params.text("campaign")));
            case RECORD -> {
                params.leave("caps");
                parts.records.add(new Records(item.clause(), item.grantors(), who(book, params),
                        params.optionalChoices("activities", Activity.class),
                        params.choices("record", Noted.class)));
            }
            case BANNED_PLACES -> {
                params.choice("unless", Set.of("work-need"));
                parts.banned.add(new Banned(item.clause(), item.grantors(), who(book, params),
                        params.choices("places", PlaceKind.class)));
            }
            case REPORT -> {
                params.choice("after", Set.of("important-research"));
                params.choice("with", Set.of("important-advice"));
                params.leave("days");
                parts.reports.add(new Reports(item.clause(), item.grantors(), params.choices("to", Report.RECIPIENTS)));
            }
            case PROBLEMS -> parts.follow.add(new Follow(item.clause(), params.choices("follow", FOLLOWED)));
        }
    }

    private static void days(RuleBook book, Item item, Params params, Parts parts) {
        parts.days.add(new Days(item.clause(), who(book, params), params.optionalCount("minDays"),
                KindSet.of(book, params.optionalPosts("mayExtendTo"))));
        Set<Setting> preferred = params.optionalChoices("prefer", Setting.class);
        if (!preferred.isEmpty()) {
            parts.settings.add(new Settings(item.clause(), preferred));
        }
        List<String> followed = params.optionalChoices("follow", FOLLOWED);
        if (!followed.isEmpty()) {
            parts.follow.add(new Follow(item.clause(), followed));
        }
    }

    private static void topics(RuleBook book, Item item, Params params, Parts parts, Params.Reading reading) {
        params.choice("role", Set.of("chair"));
        int min = params.count("minTopics");
        int usual = params.count("usualTopics");
        if (usual < min) {
            reading.fault(item, "params.usualTopics", String.valueOf(usual), "不小于 minTopics（" + min + "）");
        }
        parts.topics.add(new Topics(item.clause(), who(book, params), min, usual));
    }

    /** The leaders where the text names nobody. */
    private static KindSet who(RuleBook book, Params params) {
        List<String> named = params.optionalPosts("who");
        return LeaderKinds.meant(book, named.isEmpty() ? LEADERS : named, List.of());
    }
}
