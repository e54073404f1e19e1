package org.guiju.deploy.local.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Say;
import org.guiju.regulation.posts.DirectoryFacts;
import org.guiju.regulation.posts.DirectoryFaults;
import org.guiju.regulation.posts.DirectoryFile;

/**
 * One government as its directory file shows it.
 *
 * @param file where the directory is
 * @param directory what it says
 */
public record Government(Path file, DirectoryFacts directory) {

    /** @throws Failure with every fault of the file */
    static Government read(Path file) {
        try {
            return new Government(file, DirectoryFile.read(file.toString(), Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (DirectoryFaults faults) {
            throw new Failure(Say.text("directory.malformed", file, faults.getMessage()), faults);
        }
    }

    public String id() {
        return directory.jurisdiction();
    }
}
