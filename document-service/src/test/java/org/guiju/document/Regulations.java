package org.guiju.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** The published texts of the five regulations, where the folder that has them lies beside the project. */
public final class Regulations {

    private static final Path FOLDER = Path.of("..", "..", "shared", "regulations");

    private Regulations() {}

    /** The whole text; the test is skipped where the folder is not there. */
    public static String text(String government) {
        Path file = folder().resolve(government + ".txt");
        Assumptions.assumeTrue(Files.isReadable(file), "shared/regulations is not beside the project: " + file);
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Beside the project's root; a worktree lies one folder deeper. */
    private static Path folder() {
        Path deeper = Path.of("..").resolve(FOLDER);
        return Files.isDirectory(FOLDER) || !Files.isDirectory(deeper) ? FOLDER : deeper;
    }
}
