package org.guiju.regulation.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.reading.RuleBookFile;
import org.guiju.regulation.reading.RuleBookReader;
import org.guiju.regulation.reading.ScenarioReader;

/**
 * Every rulebook there is, by government and by day. Immutable; read once at start. Rulebooks with faults cannot be used: the first
 * question throws all of them, and {@link BoundRules#bind} throws them together with those of the parameters.
 */
public final class RuleBooks {

    private static final String FOLDER = "/rulebooks/";
    private static final String SCENARIOS = "/scenarios/";

    private final Timelines timelines;
    private final List<Fault> faults;
    /** Files of scenarios, by path; read when somebody asks. */
    private final SequencedMap<String, String> scenarios;

    private RuleBooks(SequencedMap<String, String> files, List<Fault> before) {
        Set<RuleKey> keys = knownKeys();
        List<RuleBookFile> read = files.entrySet().stream().filter(file -> !file.getKey().contains(SCENARIOS))
                .map(file -> RuleBookReader.read(file.getKey(), file.getValue(), keys)).toList();
        this.timelines = Timelines.of(read);
        this.scenarios = new LinkedHashMap<>(files);
        this.scenarios.keySet().removeIf(file -> !file.contains(SCENARIOS));
        List<Fault> all = new ArrayList<>(before);
        read.forEach(file -> all.addAll(file.faults()));
        all.addAll(Timelines.clashes(read));
        this.faults = all.stream().sorted().toList();
    }

    /** The rulebooks that come with the product. */
    public static RuleBooks shipped() {
        return Shipped.BOOKS;
    }

    /**
     * The rulebooks that come with the product and those of a folder beside them: {@code <id>/<effective>.yaml} with
     * {@code <id>/scenarios/*.yaml}. A folder may add governments and further versions; it cannot replace what is shipped.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static RuleBooks with(Path extraFolder) {
        SequencedMap<String, String> files = shippedFiles();
        List<Fault> clashes = new ArrayList<>();
        folderFiles(extraFolder).forEach((file, text) -> {
            if (files.putIfAbsent(file, text) != null) {
                clashes.add(new Fault(file, 1, "", "", "与产品自带的规则库同名的文件", "换用新的政府标识，或写新的施行日"));
            }
        });
        return new RuleBooks(files, clashes);
    }

    /** Rulebooks from texts, by path: for tests, and to look at a rulebook under work. */
    public static RuleBooks ofTexts(SequencedMap<String, String> files) {
        return new RuleBooks(files, List.of());
    }

    /** Everything wrong in the files, in their order; what a rule cannot use of its parameters is told by {@link BoundRules#bind}. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * These rulebooks, if there is nothing wrong with them.
     *
     * @throws RuleBookFaults with every fault of every file
     */
    public RuleBooks sound() {
        if (!faults.isEmpty()) {
            throw new RuleBookFaults(faults);
        }
        return this;
    }

    /**
     * The rulebook of a government on a day. Empty before its first day, and after the day it was ended: an ended version does not give
     * way to the one before it.
     */
    public Optional<RuleBook> inForce(Jurisdiction jurisdiction, LocalDate day) {
        return sound().timelines.inForce(jurisdiction, day);
    }

    /** The rulebook of a version that a record remembers, as {@code anze/2024-04-02}. */
    public Optional<RuleBook> version(String version) {
        return sound().timelines.version(version);
    }

    /** The governments; the national layer is none. */
    public SortedSet<Jurisdiction> jurisdictions() {
        SortedSet<Jurisdiction> governments = new TreeSet<>(sound().timelines.jurisdictions());
        governments.remove(Jurisdiction.NATIONAL);
        return governments;
    }

    /** Every version of every rulebook, the national ones among them. */
    public Collection<RuleBook> all() {
        return sound().timelines.all();
    }

    /** As {@link #all}, of what could be read: so that the faults of parameters are told with the others. */
    Collection<RuleBook> readable() {
        return timelines.all();
    }

    /**
     * The scenarios of a government, in the order of its files.
     *
     * @throws RuleBookFaults with every fault of every file
     */
    public List<Scenario> scenarios(Jurisdiction jurisdiction) {
        List<Fault> wrong = new ArrayList<>();
        List<Scenario> found = new ArrayList<>();
        scenarios.forEach((file, text) -> {
            if (file.startsWith(jurisdiction + SCENARIOS)) {
                found.addAll(ScenarioReader.read(file, text, item -> knows(jurisdiction, item), wrong));
            }
        });
        if (!wrong.isEmpty()) {
            throw new RuleBookFaults(wrong);
        }
        return List.copyOf(found);
    }

    private boolean knows(Jurisdiction jurisdiction, String item) {
        return all().stream().filter(book -> book.jurisdiction().equals(jurisdiction))
                .anyMatch(book -> book.items().stream().anyMatch(own -> own.id().equals(item)));
    }

    /** Every rule key there is, with a line on what it is about. */
    public static Set<RuleKey> knownKeys() {
        Set<RuleKey> keys = new TreeSet<>();
        resource("rule-keys.yaml").lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> keys.add(RuleKey.of(line.substring(0, line.indexOf(':')))));
        return keys;
    }

    /** A jar cannot list its folders, so what is shipped is listed in a file; a test holds the two together. */
    private static SequencedMap<String, String> shippedFiles() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        resource("index.txt").lines().filter(line -> !line.isBlank()).forEach(file -> files.put(file, resource(file)));
        return files;
    }

    private static Map<String, String> folderFiles(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk.filter(file -> file.toString().endsWith(".yaml"))::iterator) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("读不到规则库文件夹 " + folder, e);
        }
        return files;
    }

    private static String resource(String file) {
        try (InputStream in = RuleBooks.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("缺少自带的规则库文件 " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shipped {
        static final RuleBooks BOOKS = new RuleBooks(shippedFiles(), List.of()).sound();
    }
}
