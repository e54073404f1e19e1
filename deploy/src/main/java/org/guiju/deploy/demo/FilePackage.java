package org.guiju.deploy.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The file of a document as it was handed over, checked by somebody who has nothing but the zip.
 *
 * @param entries by name, with the manifest
 */
record FilePackage(SortedMap<String, byte[]> entries) {

    private static final String MANIFEST = "manifest.sha256";

    /** @throws IOException when it is no zip */
    static FilePackage read(byte[] zip) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return new FilePackage(entries);
    }

    /** How many entries lie in a folder of it. */
    long in(String folder) {
        return entries.keySet().stream().filter(name -> name.startsWith(folder + "/")).count();
    }

    /** What differs from the manifest: an entry that is not as it says, one it does not name, one that is not there. */
    List<String> faults() {
        SortedMap<String, String> listed = new TreeMap<>();
        new String(entries.getOrDefault(MANIFEST, new byte[0]), StandardCharsets.UTF_8).lines().forEach(line -> {
            String[] parts = line.split(" [ *]", 2);
            listed.put(parts.length == 2 ? parts[1] : line, parts[0]);
        });
        List<String> faults = new ArrayList<>();
        entries.forEach((name, content) -> {
            if (!name.equals(MANIFEST) && !sha256(content).equals(listed.remove(name))) {
                faults.add(name);
            }
        });
        faults.addAll(listed.keySet());
        return faults;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
