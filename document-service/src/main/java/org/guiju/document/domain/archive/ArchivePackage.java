package org.guiju.document.domain.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document's file as one zip. The same contents make the same bytes anywhere: entries in the order of their names, stored as they are,
 * all of the same moment. The manifest has a line for each entry as {@code sha256sum -c} reads it.
 *
 * @param entries what it holds, by name; without the manifest
 */
public record ArchivePackage(SortedMap<String, byte[]> entries) {

    /** Name of the manifest. */
    public static final String MANIFEST = "manifest.sha256";
    /** Name of the trail: a line for each act, with its number, the hash before it, its own hash and the entry, apart by tabs. */
    public static final String TRAIL = "trail.tsv";

    private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

    public ArchivePackage {
        entries = new TreeMap<>(entries);
    }

    /** The manifest, a line an entry. */
    public String manifest() {
        return entries.entrySet().stream().map(entry -> sha256(entry.getValue()) + "  " + entry.getKey() + "\n").collect(Collectors.joining());
    }

    /** The package as it is handed over. */
    public byte[] bytes() {
        SortedMap<String, byte[]> all = new TreeMap<>(entries);
        all.put(MANIFEST, manifest().getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> one : all.entrySet()) {
                zip.putNextEntry(stored(one.getKey(), one.getValue()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 check = new CRC32();
        check.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        entry.setTimeLocal(MOMENT);
        return entry;
    }

    /** SHA-256 in hexadecimal digits. */
    public static String sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
