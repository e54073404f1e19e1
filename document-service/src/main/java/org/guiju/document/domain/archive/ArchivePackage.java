package org.guiju.document.domain.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A document's file as one zip. The same contents make the same bytes anywhere: entries in the order of their names, stored as they are,
 * all of the same moment. The manifest has a line for each entry as {@code sha256sum -c} reads it, and so stands for the whole.
 *
 * @param held entries at hand, by name; without the manifest
 * @param kept entries whose contents lie elsewhere and are read when their turn comes
 */
public record ArchivePackage(SortedMap<String, byte[]> held, SortedMap<String, Part> kept) {

    /** Name of the manifest. */
    public static final String MANIFEST = "manifest.sha256";
    /** Name of the trail: a line for each act, with its number, the hash before it, its own hash and the entry, apart by tabs. */
    public static final String TRAIL = "trail.tsv";

    public ArchivePackage {
        held = new TreeMap<>(held);
        kept = new TreeMap<>(kept);
    }

    /**
     * What has to be known of an entry before its content.
     *
     * @param size   in bytes
     * @param sha256 in hexadecimal
     * @param crc32  as zip has it
     */
    public record Part(long size, String sha256, long crc32) {

        static Part of(byte[] content) {
            CRC32 check = new CRC32();
            check.update(content);
            return new Part(content.length, ArchivePackage.sha256(content), check.getValue());
        }
    }

    /** The manifest, a line an entry. */
    public String manifest() {
        return named().entrySet().stream().map(entry -> entry.getValue().sha256() + "  " + entry.getKey() + "\n").collect(Collectors.joining());
    }

    /** Every entry with the manifest, in the order in which they are written. */
    public SortedMap<String, Part> parts() {
        SortedMap<String, Part> all = named();
        all.put(MANIFEST, Part.of(manifest().getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    /** The content of an entry that is at hand; that of the manifest too. */
    public byte[] content(String name) {
        return name.equals(MANIFEST) ? manifest().getBytes(StandardCharsets.UTF_8) : held.get(name);
    }

    /** The same for packages of the same bytes, and for no others. */
    public String tag() {
        return sha256(manifest().getBytes(StandardCharsets.UTF_8));
    }

    private SortedMap<String, Part> named() {
        SortedMap<String, Part> all = new TreeMap<>(kept);
        held.forEach((name, content) -> all.put(name, Part.of(content)));
        return all;
    }

    /** SHA-256 in hexadecimal digits. */
    public static String sha256(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
