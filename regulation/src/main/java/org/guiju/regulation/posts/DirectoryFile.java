package org.guiju.regulation.posts;

import org.guiju.regulation.reading.DirectoryReader;

/** A directory as a file that people write; its shape is told in {@code deploy/docs/directory-file.md}. */
public final class DirectoryFile {

    private DirectoryFile() {
    }

    /**
     * What the file says. It says nothing of the regulation: the regimes are left empty, and so is every item that is not written.
     *
     * @param name what faults call the file
     * @throws DirectoryFaults with every fault at once
     */
    public static DirectoryFacts read(String name, String text) {
        return DirectoryReader.read(name, text);
    }
}
