package org.guiju.deploy.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Starting a process that neither the terminal's Ctrl-C nor its closing reaches. */
public final class Detached {

    private Detached() {
    }

    /** What to put before the command; nothing where the machine has no {@code setsid}. */
    public static List<String> prefix() {
        return Stream.of("/usr/bin/setsid", "/bin/setsid")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .limit(1)
                .toList();
    }
}
