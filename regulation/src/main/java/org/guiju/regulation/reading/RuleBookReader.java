package org.guiju.regulation.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.rulebook.Fault;
import org.guiju.regulation.rulebook.Instrument;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Kind;
import org.guiju.regulation.rulebook.Level;
import org.guiju.regulation.rulebook.Near;
import org.guiju.regulation.rulebook.NumberForm;
import org.guiju.regulation.rulebook.PostTerm;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.rulebook.SettledReading;
import org.guiju.regulation.rulebook.Strength;
import org.guiju.regulation.rulebook.Value;

/** Reads one rulebook file: {@code <id>/<effective>.yaml}, or {@code national/<instrument>/<effective>.yaml}. */
public final class RuleBookReader {

    private static final Pattern PLACE = Pattern.compile("([a-z][a-z0-9-]*)(?:/[a-z][a-z0-9-]*)?/([0-9-]+)\\.yaml");
    /** The code before the year: 安政发 of 安政发〔2024〕5号. */
    private static final Pattern NUMBER = Pattern.compile("(.+)〔[0-9]{4}〕[0-9]+号");
    private static final Pattern REGION = Pattern.compile("CN(-[A-Z]{2}(-[0-9]{2}([0-9]{2})?)?)?");

    /** Stands for a jurisdiction that could not be read; no folder has this name. */
    private static final Jurisdiction NOBODY = Jurisdiction.of("nobody");

    private static final Map<String, Level> LEVELS = ordered(Map.of("national", Level.NATIONAL, "city", Level.CITY, "county",
            Level.COUNTY, "district", Level.DISTRICT));
    private static final Map<String, Kind> KINDS = ordered(Map.of("enforce", Kind.ENFORCE, "workflow", Kind.WORKFLOW, "track", Kind.TRACK,
            "inform", Kind.INFORM));
    private static final Map<String, Strength> STRENGTHS = ordered(Map.of("must", Strength.MUST, "should", Strength.SHOULD, "may",
            Strength.MAY));
    private static final Map<String, String> SERVICES = ordered(Map.of("meeting", "meeting", "document", "document", "supervision",
            "supervision", "leave", "leave", "shared", "shared"));

    private static final Set<String> TOP = Set.of("regulation", "configured", "posts", "articles");
    private static final Set<String> HEAD = Set.of("id", "title", "number", "issued", "effective", "ended", "repeals", "level", "region");
    private static final Set<String> CONFIGURED = Set.of("calendarRegion", "exceptionBy", "officeCode");
    private static final Set<String> POST = Set.of("id", "term", "also");
    private static final Set<String> ARTICLE = Set.of("article", "chapter", "topic", "items");
    private static final Set<String> ITEM = Set.of("id", "kind", "strength", "service", "rule", "params", "gist", "gistEnglish", "reading",
            "exceptionBy");
    private static final Set<String> READING = Set.of("point", "readings", "take", "detail", "why");

    private final String file;
    private final Set<RuleKey> keys;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<PostTerm> posts = new ArrayList<>();

    private RuleBookReader(String file, Set<RuleKey> keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * Reads a file with all its faults; never throws because of what stands in it.
     *
     * @param file path below the folder of rulebooks, with slashes
     * @param keys the rule keys there are
     */
    public static RuleBookFile read(String file, String text, Set<RuleKey> keys) {
        return new RuleBookReader(file, keys).read(text);
    }

    private RuleBookFile read(String text) {
        YamlFile yaml = YamlFile.read(file, text);
        faults.addAll(yaml.faults());
        Value.Fields root = yaml.root().orElseGet(() -> new Value.Fields(new org.guiju.regulation.rulebook.Location(file, 1),
                new LinkedHashMap<>()));
        if (yaml.root().isEmpty()) {
            RuleBook.Head nothing = new RuleBook.Head(NOBODY, "", "", LocalDate.EPOCH, Optional.empty(), Level.NATIONAL,
                    List.of(), "CN", Optional.empty());
            return new RuleBookFile(file, nothing, "", List.of(), List.of(), faults);
        }
        Section top = new Section(root, "", "", TOP, faults);
        Section configured = new Section(top.section("configured", false), "", "configured", CONFIGURED, faults);
        readPosts(top);
        RuleBook.Head head = head(new Section(top.section("regulation", true), "", "regulation", HEAD, faults), configured);
        List<String> grantors = knownPosts(configured);
        Instrument instrument = new Instrument(head.title(), head.number(), head.effective());
        for (Value.Fields article : top.sections("articles", "逐条列出：article、chapter、topic、items")) {
            readArticle(new Section(article, "", "articles", ARTICLE, faults), instrument, head.jurisdiction(), grantors);
        }
        return new RuleBookFile(file, head, Content.sha256(root), posts, List.copyOf(items.values()), faults);
    }

    private RuleBook.Head head(Section regulation, Section configured) {
        String id = regulation.text("id", "写明政府标识，与文件夹同名");
        LocalDate effective = regulation.date("effective");
        checkPlace(regulation, id, effective);
        regulation.optionalDate("issued");
        regulation.optionalText("repeals", "写明被废止文件的文号或日期，没有的写 null");
        Optional<LocalDate> ended = regulation.optionalDate("ended");
        if (ended.isPresent() && !ended.get().isAfter(effective)) {
            regulation.fault("ended", ended.get().toString(), "失效日应晚于施行日 " + effective);
        }
        String number = regulation.text("number", "写明文号，如 安政发〔2024〕5号");
        Level level = regulation.oneOf("level", LEVELS).orElse(Level.COUNTY);
        String region = configured.text("calendarRegion", "写明按哪个地区的工作日计算，如 CN-SX-1026");
        if (!region.isEmpty() && !REGION.matcher(region).matches()) {
            configured.fault("calendarRegion", "“" + region + "”", "应形如 CN、CN-SX 或 CN-SX-1026");
        }
        return new RuleBook.Head(jurisdiction(regulation, id), regulation.text("title", "写明规则名称"), number, effective, ended, level,
                regulation.texts("region"), region, level == Level.NATIONAL ? Optional.empty() : numbers(regulation, configured, number));
    }

    private Optional<NumberForm> numbers(Section regulation, Section configured, String number) {
        Matcher shape = NUMBER.matcher(number);
        if (!shape.matches()) {
            if (!number.isEmpty()) {
                regulation.fault("number", "“" + number + "”", "应形如 安政发〔2024〕5号（机关代字、六角括号的年份、序号）");
            }
            return Optional.empty();
        }
        return Optional.of(new NumberForm(shape.group(1), configured.optionalText("officeCode", "写明办公室发文的机关代字，如 安政办发")));
    }

    private Jurisdiction jurisdiction(Section regulation, String id) {
        try {
            return new Jurisdiction(id);
        } catch (IllegalArgumentException e) {
            if (!id.isEmpty()) {
                regulation.fault("id", "“" + id + "”", "应为小写字母开头的2至39位字母、数字或连字符");
            }
            return NOBODY;
        }
    }

    private void checkPlace(Section regulation, String id, LocalDate effective) {
        Matcher place = PLACE.matcher(file);
        if (!place.matches()) {
            faults.add(new Fault(file, 1, "", "", "文件名“" + file + "”", "应为 <政府标识>/<施行日>.yaml，如 anze/2024-04-02.yaml"));
            return;
        }
        if (!id.isEmpty() && !place.group(1).equals(id)) {
            regulation.fault("id", "“" + id + "”", "与文件夹名 " + place.group(1) + " 一致");
        }
        if (!effective.equals(LocalDate.EPOCH) && !place.group(2).equals(effective.toString())) {
            regulation.fault("effective", effective.toString(), "施行日与文件名 " + place.group(2) + ".yaml 不符，改其中之一");
        }
    }

    private void readPosts(Section top) {
        Map<String, Value.Fields> seen = new HashMap<>();
        for (Value.Fields entry : top.sections("posts", "列出本规则提到的职务：{id: head, term: 县长}")) {
            Section post = new Section(entry, "", "posts", POST, faults);
            String id = post.text("id", "写明职务标识，如 head");
            String term = post.text("term", "写明本规则对该职务的称谓，如 县长");
            Value.Fields first = seen.putIfAbsent(id, entry);
            if (first != null && !id.isEmpty()) {
                post.fault("id", "“" + id + "”，第" + first.where().line() + "行已列", "两处合为一处");
            }
            posts.add(new PostTerm(id, term, post.optionalText("also", "写另外的称谓或所含范围")));
        }
    }

    private List<String> knownPosts(Section section) {
        List<String> written = section.texts("exceptionBy");
        List<String> kinds = posts.stream().map(PostTerm::kind).toList();
        written.stream().filter(kind -> !kind.isEmpty() && !kinds.contains(kind)).forEach(kind -> {
            List<String> near = Near.of(kind, kinds);
            section.fault("exceptionBy", "职务“" + kind + "”", near.isEmpty()
                    ? "本规则 posts 中没有，请先列出" : "是否为：" + String.join("、", near));
        });
        return written.stream().filter(kinds::contains).toList();
    }

    private void readArticle(Section article, Instrument instrument, Jurisdiction jurisdiction, List<String> grantors) {
        String number = article.text("article", "写明条号");
        String chapter = article.optionalText("chapter", "写明章名").orElse("");
        String topic = article.optionalText("topic", "写几个字的主题").orElse("");
        for (Value.Fields entry : article.sections("items", "列出本条的各项")) {
            String id = entry.values().get("id") instanceof Value.Text text ? text.text() : "";
            Section section = new Section(entry, id, "", ITEM, faults);
            Optional<Item> item = item(section, id, jurisdiction, instrument, number, chapter, topic, grantors);
            Item first = items.get(id);
            if (first != null) {
                section.fault("id", "“" + id + "”，第" + first.where().line() + "行已有（" + first.gist() + "）",
                        "两条各用自己的编号，或合为一条");
            }
            item.ifPresent(read -> items.putIfAbsent(id, read));
        }
    }

    private Optional<Item> item(Section section, String id, Jurisdiction jurisdiction, Instrument instrument, String article,
            String chapter, String topic, List<String> grantors) {
        section.text("id", "写明编号，如 " + jurisdiction + "-" + article + ".1");
        String prefix = file.substring(0, Math.max(0, file.indexOf('/'))) + "-";
        if (!id.isEmpty() && !id.startsWith(prefix)) {
            section.fault("id", "“" + id + "”", "编号以“" + prefix + "”开头");
        }
        Optional<Kind> kind = section.oneOf("kind", KINDS);
        Optional<Strength> strength = section.oneOf("strength", STRENGTHS);
        Optional<String> service = section.oneOf("service", SERVICES);
        Optional<RuleKey> rule = ruleKey(section);
        Value.Fields params = section.section("params", false);
        String gist = section.text("gist", "用自己的话写一句要点");
        String english = section.optionalText("gistEnglish", "写英文要点，没有则不写").orElse("");
        Optional<SettledReading> reading = settled(section, id);
        List<String> own = knownPosts(section);
        if (strength.filter(s -> s != Strength.SHOULD).isPresent() && section.has("exceptionBy")) {
            section.fault("exceptionBy", "非 should 条款的例外", "只有 should 条款可以有例外，删去");
        }
        if (id.isEmpty() || rule.isEmpty()) {
            return Optional.empty();
        }
        // with faults the item is of no use but to look at its parameters, so that theirs are told at the same time
        Strength modal = strength.orElse(Strength.MUST);
        List<String> may = modal != Strength.SHOULD ? List.of() : own.isEmpty() ? grantors : own;
        return Optional.of(new Item(instrument, id, article, chapter, topic, kind.orElse(Kind.ENFORCE), modal, service.orElse("shared"),
                rule.get(), params, gist.isEmpty() ? id : gist, english, reading, may, section.where()));
    }

    private Optional<RuleKey> ruleKey(Section section) {
        String name = section.text("rule", "写明规则键；软件无法检查的写 shared.principle，kind 写 inform");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<RuleKey> known = keys.stream().filter(key -> key.name().equals(name)).findAny();
        if (known.isEmpty()) {
            List<String> near = Near.of(name, keys.stream().map(RuleKey::name).toList());
            section.fault("rule", "未知的规则键“" + name + "”", near.isEmpty()
                    ? "规则键见 rulebooks/rule-keys.yaml" : "是否为：" + String.join("、", near));
        }
        return known;
    }

    private Optional<SettledReading> settled(Section section, String id) {
        if (!section.has("reading")) {
            return Optional.empty();
        }
        Section reading = new Section(section.section("reading", true), id, "reading", READING, faults);
        Value.Fields letters = reading.section("readings", true);
        Section choices = new Section(letters, id, "reading.readings", letters.values().sequencedKeySet(), faults);
        SequencedMap<String, String> readings = new LinkedHashMap<>();
        letters.values().sequencedKeySet().forEach(letter -> readings.put(letter, choices.text(letter, "写明这种读法")));
        String take = reading.text("take", "写明采用哪种读法");
        if (!take.isEmpty() && !readings.containsKey(take)) {
            reading.fault("take", "“" + take + "”", "应为所列读法之一：" + String.join("、", readings.keySet()));
        }
        return Optional.of(new SettledReading(reading.optionalText("point", "写明疑点").orElse(""), readings, take,
                reading.optionalText("detail", "写明如何照办").orElse(""), reading.text("why", "写明理由")));
    }

    /** The same choices in the order of their names, so that messages do not change from run to run. */
    private static <T> Map<String, T> ordered(Map<String, T> choices) {
        return new java.util.TreeMap<>(choices);
    }
}
