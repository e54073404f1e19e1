package org.guiju.document.domain.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.guiju.document.domain.archive.ArchivePackage.Part;

/**
 * Writes a package as its contents come: each call answers the bytes that follow those before, and no more than a piece of content is
 * held at a time. What an entry turns out to be is compared with what was said of it.
 */
public final class PackageWriter {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(written, StandardCharsets.UTF_8);

    private interface Writing {
        void write() throws IOException;
    }

    /** An entry begins. */
    public ByteBuffer begin(String name, Part part) {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.size());
        entry.setCrc(part.crc32());
        entry.setTimeLocal(MOMENT);
        return after(() -> zip.putNextEntry(entry));
    }

    /** A piece of its content. */
    public ByteBuffer add(ByteBuffer content) {
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return after(() -> zip.write(bytes));
    }

    /**
     * The entry ends.
     *
     * @throws UncheckedIOException where its content was not what was said of it
     */
    public ByteBuffer end() {
        return after(zip::closeEntry);
    }

    /** The package ends. */
    public ByteBuffer finish() {
        return after(zip::finish);
    }

    private ByteBuffer after(Writing writing) {
        try {
            writing.write();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        ByteBuffer bytes = ByteBuffer.wrap(written.toByteArray());
        written.reset();
        return bytes;
    }
}
