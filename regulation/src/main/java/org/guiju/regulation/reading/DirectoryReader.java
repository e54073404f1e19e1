package org.guiju.regulation.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guiju.regulation.posts.AbPair;
import org.guiju.regulation.posts.Absence;
import org.guiju.regulation.posts.Dated;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectoryFaults;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.HandOver;
import org.guiju.regulation.posts.Holding;
import org.guiju.regulation.posts.Person;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Portfolio;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.posts.Unit;
import org.guiju.regulation.posts.UnitId;
import org.guiju.regulation.rulebook.Fault;
import org.guiju.regulation.rulebook.Near;
import org.guiju.regulation.rulebook.Value;
import org.jspecify.annotations.Nullable;

/** Reads one directory file; see {@code deploy/docs/directory-file.md}. */
public final class DirectoryReader {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Set<String> TOP = Set.of("directory", "notice", "units", "posts", "persons", "holdings", "portfolios", "pairs",
            "entrustments", "absences");
    private static final Map<String, Entrustment.Kind> KINDS = words(Entrustment.Kind.values());
    private static final Map<String, Duty> DUTIES = words(Duty.values());
    private static final Map<String, HandOver> HAND_OVERS = words(HandOver.values());

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Map<String, Person> persons = new LinkedHashMap<>();

    // what earlier lines say, for the clashes of later ones
    private final List<Holding> held = new ArrayList<>();
    private final List<Portfolio> divided = new ArrayList<>();
    private final List<AbPair> paired = new ArrayList<>();
    private final Set<String> records = new HashSet<>();

    private DirectoryReader(String file) {
        this.file = file;
    }

    /**
     * The facts of one file.
     *
     * @param file what faults call it
     * @throws DirectoryFaults with every fault at once
     */
    public static DirectoryFacts read(String file, String text) {
        return new DirectoryReader(file).read(text);
    }

    private DirectoryFacts read(String text) {
        YamlFile yaml = YamlFile.read(file, text);
        faults.addAll(yaml.faults());
        Optional<DirectoryFacts> facts = yaml.root().map(this::facts);
        if (facts.isEmpty() || !faults.isEmpty()) {
            throw new DirectoryFaults(faults);
        }
        return facts.get();
    }

    private DirectoryFacts facts(Value.Fields root) {
        Section top = new Section(root, "", "", TOP, faults);
        top.optionalText("notice", "一段说明");
        String directory = top.text("directory", "写明政府标识，如 anze");
        each(top, "units", Set.of("id", "name", "kind", "constituent", "code", "from", "until"), this::unit)
                .forEach(unit -> units.putIfAbsent(unit.id().value(), unit));
        each(top, "posts", Set.of("id", "kind", "title", "unit", "principal", "from", "until"), this::post)
                .forEach(post -> posts.putIfAbsent(post.id().value(), post));
        each(top, "persons", Set.of("id", "name"), this::person)
                .forEach(person -> persons.putIfAbsent(person.id().value(), person));
        List<Holding> holdings = each(top, "holdings", Set.of("post", "person", "from", "until"), this::holding);
        List<Portfolio> portfolios = each(top, "portfolios", Set.of("leader", "units", "from", "until"), this::portfolio).stream()
                .flatMap(List::stream).toList();
        List<AbPair> pairs = each(top, "pairs", Set.of("a", "b", "item", "from", "until"), this::pair);
        List<Entrustment> entrustments = each(top, "entrustments", Set.of("id", "kind", "post", "to", "person", "grantedBy",
                "duties", "matter", "item", "from", "until"), this::entrustment);
        List<Absence> absences = each(top, "absences", Set.of("id", "person", "cause", "handOver", "from", "until"), this::absence);
        return new DirectoryFacts(directory, 0, List.copyOf(units.values()), List.copyOf(posts.values()),
                List.copyOf(persons.values()), holdings, portfolios, pairs, entrustments, absences, List.of());
    }

    private Unit unit(Section at) {
        Section line = once(at, units);
        Period period = period(line);
        return new Unit(id(line, "id", UnitId::of, UnitId.of("x")), line.text("name", "写明单位名称"), line.text("kind", "写明单位类别，如 department"),
                flag(line, "constituent", false), line.optionalText("code", "写机关代字").orElse(null), period.from, period.until);
    }

    private Post post(Section at) {
        Section line = once(at, posts);
        Period period = period(line);
        String kind = line.text("kind", "写明岗位类别，如 department-head");
        UnitId unit = reference(line, "unit", units.keySet(), UnitId::of, UnitId.of("x"));
        Post post = new Post(id(line, "id", PostId::of, PostId.of("x")), kind, line.text("title", "写明岗位名称"), unit,
                flag(line, "principal", PostKinds.isPrincipal(kind)), period.from, period.until);
        posts.values().stream().filter(other -> post.principal() && other.principal() && other.unit().equals(unit) && other.overlaps(post))
                .findFirst().ifPresent(other -> line.fault("principal", "单位“" + unit + "”已有正职“" + other.id() + "”",
                        "一个单位只有一个正职；另一个写 principal: false"));
        return post;
    }

    private Person person(Section at) {
        Section line = once(at, persons);
        return new Person(id(line, "id", PersonId::of, PersonId.of("x")), line.text("name", "写明姓名"));
    }

    private Holding holding(Section line) {
        Period period = period(line);
        Holding holding = new Holding(post(line, "post"), reference(line, "person", persons.keySet(), PersonId::of, PersonId.of("x")),
                period.from, period.until);
        clash(line, "post", held, holding, Holding::post, "岗位", other -> "任职人“" + other.person() + "”");
        return holding;
    }

    private List<Portfolio> portfolio(Section line) {
        Period period = period(line);
        PostId leader = post(line, "leader");
        List<String> named = line.texts("units");
        if (named.isEmpty()) {
            line.fault("units", "没有单位", "写明分管的单位，如 [education, water]");
        }
        List<Portfolio> portfolios = new ArrayList<>();
        for (String unit : named) {
            if (known(line, "units", unit, units.keySet())) {
                Portfolio portfolio = new Portfolio(leader, UnitId.of(unit), period.from, period.until);
                clash(line, "units", divided, portfolio, Portfolio::unit, "单位", other -> "分管领导“" + other.leader() + "”");
                portfolios.add(portfolio);
            }
        }
        return portfolios;
    }

    private AbPair pair(Section line) {
        Period period = period(line);
        AbPair pair = new AbPair(post(line, "a"), post(line, "b"), line.optionalText("item", "写条款项标识").orElse(null),
                period.from, period.until);
        if (pair.a().equals(pair.b()) && posts.containsKey(pair.a().value())) {
            line.fault("b", "与 a 相同的岗位“" + pair.b() + "”", "写另一个岗位");
        }
        for (PostId half : List.of(pair.a(), pair.b())) {
            paired.stream().filter(other -> (other.a().equals(half) || other.b().equals(half)) && other.overlaps(pair)).findFirst()
                    .ifPresent(other -> line.fault("a", "岗位“" + half + "”同时已有AB角“" + other.a() + "／" + other.b() + "”",
                            "同一时间一个岗位只配一个AB角；前一配对写明 until"));
        }
        paired.add(pair);
        return pair;
    }

    private Entrustment entrustment(Section line) {
        Period period = period(line);
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        for (String word : line.texts("duties")) {
            Duty duty = DUTIES.get(word);
            if (duty == null) {
                line.fault("duties", "“" + word + "”", "应为其中之一：" + String.join("、", DUTIES.keySet()));
            } else {
                duties.add(duty);
            }
        }
        String person = line.optionalText("person", "写人员标识").orElse(null);
        return new Entrustment(record(line), line.oneOf("kind", KINDS).orElse(Entrustment.Kind.SPECIAL_TASK), post(line, "post"),
                post(line, "to"), person == null || !known(line, "person", person, persons.keySet()) ? null : PersonId.of(person),
                post(line, "grantedBy"), duties, line.optionalText("matter", "写委托事项").orElse(null),
                line.optionalText("item", "写条款项标识").orElse(null), period.from, period.until);
    }

    private Absence absence(Section line) {
        Period period = period(line);
        return new Absence(record(line), reference(line, "person", persons.keySet(), PersonId::of, PersonId.of("x")),
                line.text("cause", "写明外出事由，如 business-trip"), line.has("handOver") ? line.oneOf("handOver", HAND_OVERS).orElse(null) : null,
                period.from, period.until);
    }

    private String record(Section line) {
        String id = id(line, "id", PostId::of, PostId.of("x")).value();
        if (!records.add(id) && line.has("id")) {
            line.fault("id", "重复的标识“" + id + "”", "每条记录用不同的标识");
        }
        return id;
    }

    private <T> List<T> each(Section top, String name, Set<String> names, Function<Section, T> read) {
        if (!top.has(name)) {
            return List.of();
        }
        List<T> all = new ArrayList<>();
        List<Value.Fields> lines = top.sections(name, "写成若干个“- {名: 值}”");
        for (int i = 0; i < lines.size(); i++) {
            all.add(read.apply(new Section(lines.get(i), "", name + "[" + i + "]", names, faults)));
        }
        return all;
    }

    /** The line, with a fault where its id has been taken by an earlier one of the kind. */
    private static Section once(Section line, Map<String, ?> taken) {
        line.optionalText("id", "写标识").filter(taken::containsKey)
                .ifPresent(id -> line.fault("id", "重复的标识“" + id + "”", "每个标识只写一次"));
        return line;
    }

    private static <T extends Dated, K> void clash(Section line, String name, List<T> earlier, T fact, Function<T, K> key, String what,
            Function<T, String> shown) {
        earlier.stream().filter(other -> key.apply(other).equals(key.apply(fact)) && other.overlaps(fact)).findFirst()
                .ifPresent(other -> line.fault(name, what + "“" + key.apply(fact) + "”在同一时间已有" + shown.apply(other),
                        "前一条写明 until，或改后一条的 from"));
        earlier.add(fact);
    }

    private PostId post(Section line, String name) {
        return reference(line, name, posts.keySet(), PostId::of, PostId.of("x"));
    }

    private <I> I reference(Section line, String name, Collection<String> known, Function<String, I> of, I harmless) {
        String id = line.text(name, "写明标识");
        return !id.isEmpty() && known(line, name, id, known) ? of.apply(id) : harmless;
    }

    private static boolean known(Section line, String name, String id, Collection<String> known) {
        if (known.contains(id)) {
            return true;
        }
        List<String> near = Near.of(id, known);
        line.fault(name, "本文件没有的标识“" + id + "”", near.isEmpty() ? "先在前面列出，或改为已列出的标识" : "是否为：" + String.join("、", near));
        return false;
    }

    private static <I> I id(Section line, String name, Function<String, I> of, I harmless) {
        String id = line.text(name, "写明标识：小写字母、数字、点或连字符");
        try {
            return id.isEmpty() ? harmless : of.apply(id);
        } catch (IllegalArgumentException e) {
            line.fault(name, "“" + id + "”", "标识用小写字母、数字、点或连字符，至多80位");
            return harmless;
        }
    }

    private static boolean flag(Section line, String name, boolean otherwise) {
        return line.given(name).map(value -> {
            if (value instanceof Value.Flag flag) {
                return flag.on();
            }
            line.fault(name, value.toString(), "应为 true 或 false");
            return otherwise;
        }).orElse(otherwise);
    }

    private record Period(@Nullable Instant from, @Nullable Instant until) {}

    private static Period period(Section line) {
        Instant from = instant(line, "from");
        Instant until = instant(line, "until");
        if (from != null && until != null && !from.isBefore(until)) {
            line.fault("until", "不晚于起期的止期", "until 写不再生效的第一天，应晚于 from");
            return new Period(from, null);
        }
        return new Period(from, until);
    }

    private static @Nullable Instant instant(Section line, String name) {
        String text = line.optionalText(name, "写日期或带时区的时刻，如 2024-04-02").orElse("");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.length() > 10 ? OffsetDateTime.parse(text).toInstant() : LocalDate.parse(text).atStartOfDay(ZONE).toInstant();
        } catch (DateTimeParseException e) {
            line.fault(name, "“" + text + "”", "应为实有的日期或带时区的时刻，如 2024-04-02 或 2024-04-02T14:00:00+08:00");
            return null;
        }
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return Stream.of(values).collect(Collectors.toMap(value -> value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
