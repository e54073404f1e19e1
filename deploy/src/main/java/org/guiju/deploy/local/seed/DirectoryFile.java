package org.guiju.deploy.local.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Say;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A directory file as far as accounts need it; leave-service reads and checks all of it.
 *
 * @param file where it is
 * @param jurisdiction the government's id
 * @param persons whom it names
 */
public record DirectoryFile(Path file, String jurisdiction, List<Person> persons) {

    /** One person of it. */
    public record Person(String id, String name) {
    }

    static DirectoryFile read(Path file) {
        try {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            if (content instanceof Map<?, ?> map && map.get("persons") instanceof List<?> persons) {
                String id = String.valueOf(map.get("jurisdiction"));
                List<Person> found = new ArrayList<>();
                for (Object person : persons) {
                    if (person instanceof Map<?, ?> entry) {
                        found.add(new Person(String.valueOf(entry.get("id")), String.valueOf(entry.get("name"))));
                    }
                }
                return new DirectoryFile(file, id, List.copyOf(found));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (org.yaml.snakeyaml.error.YAMLException malformed) {
            throw new Failure(Say.text("directory.malformed", file, malformed.getMessage()), malformed);
        }
        throw new Failure(Say.text("directory.malformed", file, "jurisdiction, persons"));
    }
}
