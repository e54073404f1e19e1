package org.guiju.regulation.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.reading.RuleBookFile;

/** Which rulebook is in force from which day, for every government, laid over the national layer of the same day. */
final class Timelines {

    /** Per government: first day, and the rulebook from then on; empty where a regulation was ended without a successor. */
    private final Map<Jurisdiction, NavigableMap<LocalDate, Optional<RuleBook>>> days = new TreeMap<>();
    private final SequencedMap<String, RuleBook> versions = new LinkedHashMap<>();

    private Timelines() {}

    /** Lays out what could be read, though there may be faults; whoever asks looks at those first. */
    static Timelines of(List<RuleBookFile> files) {
        Timelines timelines = new Timelines();
        List<RuleBookFile> usable = files.stream().filter(RuleBookFile::usable).toList();
        timelines.layNational(usable.stream().filter(file -> national(file)).toList());
        usable.stream().filter(file -> !national(file)).collect(Collectors.groupingBy(file -> file.head().jurisdiction(), TreeMap::new,
                Collectors.toList())).forEach(timelines::layGovernment);
        return timelines;
    }

    Optional<RuleBook> inForce(Jurisdiction jurisdiction, LocalDate day) {
        return Optional.ofNullable(days.get(jurisdiction)).map(line -> line.floorEntry(day)).flatMap(Map.Entry::getValue);
    }

    Optional<RuleBook> version(String version) {
        return Optional.ofNullable(versions.get(version));
    }

    Set<Jurisdiction> jurisdictions() {
        return days.keySet();
    }

    Collection<RuleBook> all() {
        return List.copyOf(versions.sequencedValues());
    }

    private static boolean national(RuleBookFile file) {
        return file.head().jurisdiction().equals(Jurisdiction.NATIONAL);
    }

    /** The same id may stand in two versions of one regulation; in two regulations it would make a citation ambiguous. */
    static List<Fault> clashes(List<RuleBookFile> files) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Item> seen = new HashMap<>();
        for (RuleBookFile file : files) {
            for (Item item : file.items()) {
                Item first = seen.putIfAbsent(item.id(), item);
                if (first != null && !series(first.where().file()).equals(series(file.file()))) {
                    faults.add(Fault.at(item.where(), item.id(), "id", "“" + item.id() + "”（" + item.gist() + "），" + first.where()
                            + " 已有（" + first.gist() + "）", "两条各用自己的编号"));
                }
            }
        }
        return faults;
    }

    private static String series(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /** The national layer is made of several instruments, each with its own days; from each such day on it is a new whole. */
    private void layNational(List<RuleBookFile> instruments) {
        NavigableMap<LocalDate, Optional<RuleBook>> line = new TreeMap<>();
        Map<String, List<RuleBookFile>> bySeries = instruments.stream().collect(Collectors.groupingBy(file -> series(file.file()),
                TreeMap::new, Collectors.toList()));
        for (RuleBookFile file : instruments) {
            line.put(file.head().effective(), Optional.empty());
            file.head().ended().ifPresent(ended -> line.put(ended, Optional.empty()));
        }
        line.replaceAll((day, none) -> whole(bySeries.values().stream().flatMap(versions -> onDay(versions, day).stream()).toList(), day));
        if (!line.isEmpty()) {
            days.put(Jurisdiction.NATIONAL, line);
        }
        line.values().forEach(book -> book.ifPresent(some -> versions.put(some.version(), some)));
    }

    private static Optional<RuleBook> whole(List<RuleBookFile> instruments, LocalDate day) {
        if (instruments.isEmpty()) {
            return Optional.empty();
        }
        RuleBook.Head head = new RuleBook.Head(Jurisdiction.NATIONAL, joined(instruments, RuleBook.Head::title),
                joined(instruments, RuleBook.Head::number), day, Optional.empty(), Level.NATIONAL, List.of(), "CN", Optional.empty());
        String sha256 = instruments.stream().map(RuleBookFile::sha256).reduce(RuleBookFile::sha256Over).orElseThrow();
        return Optional.of(new RuleBook(head, "national/" + day, sha256, instruments.stream().flatMap(file -> file.posts().stream()).toList(),
                instruments.stream().flatMap(file -> file.items().stream()).toList(), Optional.empty()));
    }

    private static String joined(List<RuleBookFile> instruments, java.util.function.Function<RuleBook.Head, String> part) {
        return instruments.stream().map(file -> part.apply(file.head())).collect(Collectors.joining("、"));
    }

    /** The last version begun by that day, unless it has been ended since. */
    private static Optional<RuleBookFile> onDay(List<RuleBookFile> versions, LocalDate day) {
        return versions.stream().filter(file -> !file.head().effective().isAfter(day))
                .max(Comparator.comparing(file -> file.head().effective()))
                .filter(file -> file.head().ended().filter(ended -> !day.isBefore(ended)).isEmpty());
    }

    private void layGovernment(Jurisdiction jurisdiction, List<RuleBookFile> files) {
        NavigableMap<LocalDate, Optional<RuleBook>> line = new TreeMap<>();
        for (RuleBookFile file : files) {
            line.put(file.head().effective(), Optional.empty());
            file.head().ended().ifPresent(ended -> line.putIfAbsent(ended, Optional.empty()));
        }
        // a change of the national layer makes a new whole of the version it falls into
        if (!line.isEmpty() && days.containsKey(Jurisdiction.NATIONAL)) {
            days.get(Jurisdiction.NATIONAL).tailMap(line.firstKey(), false).keySet()
                    .forEach(day -> line.putIfAbsent(day, Optional.empty()));
        }
        line.replaceAll((day, none) -> onDay(files, day).map(file -> over(file, day)));
        days.put(jurisdiction, line);
        line.values().forEach(book -> book.ifPresent(some -> versions.put(some.version(), some)));
    }

    private RuleBook over(RuleBookFile file, LocalDate day) {
        Optional<RuleBook> beneath = inForce(Jurisdiction.NATIONAL, day);
        LocalDate effective = file.head().effective();
        String version = file.head().jurisdiction() + "/" + effective + (day.equals(effective) ? "" : "+" + day);
        String sha256 = beneath.map(book -> RuleBookFile.sha256Over(file.sha256(), book.sha256())).orElse(file.sha256());
        return new RuleBook(file.head(), version, sha256, file.posts(), file.items(), beneath);
    }
}
