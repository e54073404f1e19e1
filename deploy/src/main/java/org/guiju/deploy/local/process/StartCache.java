package org.guiju.deploy.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.guiju.deploy.local.Installation;

/**
 * The ahead-of-time cache of one service (JEP 483, 514, 515): classes loaded and linked, methods profiled, in a training run. It only
 * fits the very build, Java and options it was trained with, all of which are in its name. A cache that the JVM rejects
 * costs time, never the start.
 *
 * @param file where it is or will be
 */
record StartCache(Path file) {

    static StartCache of(Unpacked unpacked, Installation installation) {
        String java = Runtime.version().toString().replaceAll("[^A-Za-z0-9.]", "_");
        return new StartCache(installation.startCaches().resolve(unpacked.member().id() + "-" + unpacked.hash() + "-" + java + ".aot"));
    }

    boolean trained() {
        return Files.isRegularFile(file);
    }

    /** Options of a run that uses it. */
    List<String> use() {
        // a rejected cache is reported in the service's log and otherwise ignored
        return List.of("-XX:AOTCache=" + file);
    }

    /** Options of a run that makes it when it ends. */
    List<String> train() {
        forgetOthers();
        return List.of("-XX:AOTCacheOutput=" + file, "-Xlog:aot=error:stderr");
    }

    private void forgetOthers() {
        String mine = file.getFileName().toString();
        String kin = mine.substring(0, mine.indexOf('-') + 1);
        try (Stream<Path> caches = Files.list(file.getParent())) {
            caches.filter(cache -> cache.getFileName().toString().startsWith(kin)).forEach(Installation::delete);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
