package org.guiju.deploy.local.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Installation;
import org.guiju.deploy.local.Say;

/** The governments of one installation: the shipped five and those that the user added by a folder. */
public final class Governments {

    private static final List<String> PARTS = List.of("rulebooks", "directories", "matters", "stories");

    private final Path root;
    private final Installation installation;

    public Governments(Path root, Installation installation) {
        this.root = root;
        this.installation = installation;
    }

    /**
     * Adds one more government: takes a copy of its {@code rulebooks/<id>/}, {@code directories/<id>.yaml} and, if there,
     * {@code matters/<id>.yaml} and {@code stories/<story>/<id>.yaml}, so that later starts have it too.
     *
     * @throws Failure when the folder has no rulebook or no directory
     */
    public void add(Path folder) {
        for (String part : List.of("rulebooks", "directories")) {
            if (!Files.isDirectory(folder.resolve(part))) {
                throw new Failure(Say.text("government.incomplete", folder, part));
            }
        }
        for (String part : PARTS) {
            copy(folder.resolve(part), installation.governments().resolve(part));
        }
        Say.line("government.added", folder);
    }

    /** The shipped five, then the added ones. */
    public List<Government> all() {
        List<Path> files = new ArrayList<>(Installation.yamlFiles(root.resolve("deploy/local/directories")));
        files.addAll(installation.extraDirectories());
        return files.stream().map(Government::read).toList();
    }

    private static void copy(Path from, Path to) {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException unreadable) {
            throw new Failure(Say.text("government.unreadable", from, unreadable.getMessage()), unreadable);
        }
    }
}
