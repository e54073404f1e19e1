package org.guiju.document.domain.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Checks a package from itself alone: every entry against the manifest, every line of the trail against its hash, and the whole byte by byte. */
public final class PackageCheck {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(.+)");

    private PackageCheck() {}

    /** What is wrong with it. */
    public enum Wrong {
        /** It cannot be read as a package at all. */
        UNREADABLE,
        /** An entry is not what the manifest says. */
        CHANGED,
        /** An entry of the manifest is not there. */
        MISSING,
        /** An entry is there that the manifest does not name. */
        ADDED,
        /** A line of the trail is not what its hash says. */
        TRAIL_BROKEN,
        /** All entries are right, but something between them was changed. */
        REPACKED
    }

    /** @param name of the entry, with the number of the line for the trail */
    public record Fault(Wrong wrong, String name) {}

    /** Everything that is wrong with a package; empty where nothing is. */
    public static List<Fault> check(Path zip) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                try (InputStream content = file.getInputStream(entry)) {
                    found.put(entry.getName(), content.readAllBytes());
                }
            }
            List<Fault> faults = new ArrayList<>(entries(found));
            faults.addAll(trail(found));
            return faults.isEmpty() && !Arrays.equals(repacked(found), Files.readAllBytes(zip))
                    ? List.of(new Fault(Wrong.REPACKED, zip.getFileName().toString())) : faults;
        } catch (IOException | IllegalArgumentException unreadable) {
            return List.of(new Fault(Wrong.UNREADABLE, zip.getFileName().toString()));
        }
    }

    private static byte[] repacked(SortedMap<String, byte[]> found) {
        SortedMap<String, byte[]> entries = new TreeMap<>(found);
        entries.remove(ArchivePackage.MANIFEST);
        return new ArchivePackage(entries).bytes();
    }

    private static List<Fault> entries(SortedMap<String, byte[]> found) {
        byte[] manifest = found.get(ArchivePackage.MANIFEST);
        if (manifest == null) {
            return List.of(new Fault(Wrong.MISSING, ArchivePackage.MANIFEST));
        }
        SortedMap<String, String> named = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        new String(manifest, StandardCharsets.UTF_8).lines().map(LINE::matcher).forEach(line -> {
            if (line.matches()) {
                named.put(line.group(2), line.group(1));
            } else {
                faults.add(new Fault(Wrong.CHANGED, ArchivePackage.MANIFEST));
            }
        });
        named.forEach((name, hash) -> {
            byte[] content = found.get(name);
            if (content == null) {
                faults.add(new Fault(Wrong.MISSING, name));
            } else if (!ArchivePackage.sha256(content).equals(hash)) {
                faults.add(new Fault(Wrong.CHANGED, name));
            }
        });
        found.keySet().stream().filter(name -> !name.equals(ArchivePackage.MANIFEST) && !named.containsKey(name))
                .forEach(name -> faults.add(new Fault(Wrong.ADDED, name)));
        return faults;
    }

    private static List<Fault> trail(SortedMap<String, byte[]> found) {
        byte[] trail = found.getOrDefault(ArchivePackage.TRAIL, new byte[0]);
        List<Fault> faults = new ArrayList<>();
        List<String> lines = new String(trail, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!whole(lines.get(i).split("\t", 4))) {
                faults.add(new Fault(Wrong.TRAIL_BROKEN, ArchivePackage.TRAIL + ":" + (i + 1)));
            }
        }
        return faults;
    }

    /** As the kit binds a line to the one before it: SHA-256 over its hash, the number and the entry. */
    private static boolean whole(String[] line) {
        try {
            return line.length == 4 && line[2].equals(ArchivePackage.sha256(HexFormat.of().parseHex(line[1]),
                    ByteBuffer.allocate(Long.BYTES).putLong(Long.parseLong(line[0])).array(), line[3].getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notALine) {
            return false;
        }
    }
}
