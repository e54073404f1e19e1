package org.guiju.document.domain.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.guiju.document.domain.archive.ArchivePackage.Part;

/** Checks a package from itself alone: every entry against the manifest, every line of the trail against its hash, and the whole byte by byte. */
public final class PackageCheck {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(.+)");

    private static final int CHUNK = 64 * 1024;

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

    /** Everything that is wrong with a package; empty where nothing is. Holds no more of it than the manifest and the trail. */
    public static List<Fault> check(Path zip) {
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            SortedMap<String, Part> found = new TreeMap<>();
            for (ZipEntry entry : Collections.list(file.entries())) {
                found.put(entry.getName(), measured(file, entry));
            }
            List<Fault> faults = new ArrayList<>(entries(found, whole(file, ArchivePackage.MANIFEST)));
            faults.addAll(trail(whole(file, ArchivePackage.TRAIL).orElse(new byte[0])));
            return faults.isEmpty() && !repacked(file, found, zip) ? List.of(new Fault(Wrong.REPACKED, zip.getFileName().toString())) : faults;
        } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
            return List.of(new Fault(Wrong.UNREADABLE, zip.getFileName().toString()));
        }
    }

    private static Part measured(ZipFile file, ZipEntry entry) throws IOException {
        MessageDigest digest = ArchivePackage.digest();
        CRC32 check = new CRC32();
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (InputStream content = file.getInputStream(entry)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                digest.update(chunk, 0, read);
                check.update(chunk, 0, read);
                size += read;
            }
        }
        return new Part(size, HexFormat.of().formatHex(digest.digest()), check.getValue());
    }

    private static Optional<byte[]> whole(ZipFile file, String name) throws IOException {
        ZipEntry entry = file.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream content = file.getInputStream(entry)) {
            return Optional.of(content.readAllBytes());
        }
    }

    /** Whether the entries, packed again, make the same bytes. */
    private static boolean repacked(ZipFile file, SortedMap<String, Part> found, Path zip) throws IOException {
        PackageWriter writer = new PackageWriter();
        byte[] chunk = new byte[CHUNK];
        try (InputStream handedOver = new BufferedInputStream(Files.newInputStream(zip), CHUNK)) {
            for (Map.Entry<String, Part> one : found.entrySet()) {
                boolean same = follows(handedOver, writer.begin(one.getKey(), one.getValue()));
                try (InputStream content = file.getInputStream(file.getEntry(one.getKey()))) {
                    for (int read = content.read(chunk); same && read >= 0; read = content.read(chunk)) {
                        same = follows(handedOver, writer.add(ByteBuffer.wrap(chunk, 0, read)));
                    }
                }
                if (!same || !follows(handedOver, writer.end())) {
                    return false;
                }
            }
            return follows(handedOver, writer.finish()) && handedOver.read() < 0;
        }
    }

    private static boolean follows(InputStream handedOver, ByteBuffer expected) throws IOException {
        return ByteBuffer.wrap(handedOver.readNBytes(expected.remaining())).equals(expected);
    }

    private static List<Fault> entries(SortedMap<String, Part> found, Optional<byte[]> manifest) {
        if (manifest.isEmpty()) {
            return List.of(new Fault(Wrong.MISSING, ArchivePackage.MANIFEST));
        }
        SortedMap<String, String> named = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        new String(manifest.get(), StandardCharsets.UTF_8).lines().map(LINE::matcher).forEach(line -> {
            if (line.matches()) {
                named.put(line.group(2), line.group(1));
            } else {
                faults.add(new Fault(Wrong.CHANGED, ArchivePackage.MANIFEST));
            }
        });
        named.forEach((name, hash) -> {
            Part content = found.get(name);
            if (content == null) {
                faults.add(new Fault(Wrong.MISSING, name));
            } else if (!content.sha256().equals(hash)) {
                faults.add(new Fault(Wrong.CHANGED, name));
            }
        });
        found.keySet().stream().filter(name -> !name.equals(ArchivePackage.MANIFEST) && !named.containsKey(name))
                .forEach(name -> faults.add(new Fault(Wrong.ADDED, name)));
        return faults;
    }

    private static List<Fault> trail(byte[] trail) {
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
