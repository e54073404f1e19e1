package org.guiju.deploy.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.guiju.deploy.http.Door;
import org.guiju.deploy.local.Failure;
import org.guiju.deploy.local.Installation;
import org.guiju.deploy.local.Launch;
import org.guiju.deploy.local.Options;
import org.guiju.deploy.local.Ports;
import org.guiju.deploy.local.Say;
import org.guiju.deploy.local.Secrets;

/** {@code deploy/local/demo}: a story of each government of a running installation. */
public final class Demo {

    private Demo() {
    }

    public static void main(String[] arguments) {
        Launch.run(() -> {
            Path root = Launch.root();
            Story story = Story.FIRST;
            List<String> wanted = new ArrayList<>();
            List<String> options = new ArrayList<>();
            for (int place = 0; place < arguments.length; place++) {
                if (arguments[place].startsWith("--")) {
                    options.add(arguments[place]);
                    if (place + 1 < arguments.length) {
                        options.add(arguments[++place]);
                    }
                } else if (Story.named(arguments[place]).isPresent()) {
                    story = Story.named(arguments[place]).get();
                } else {
                    wanted.add(arguments[place]);
                }
            }
            Installation installation = new Installation(Options.parse(root, System.getenv(), options).dataDir());
            List<String> differences = play(root, installation, story, wanted, System.out);
            System.exit(differences.isEmpty() ? 0 : 1);
        });
    }

    /**
     * Plays the matters of one story.
     *
     * @param wanted governments by id; none for all
     * @return everything that was not as the regulation has it
     */
    public static List<String> play(Path root, Installation installation, Story story, List<String> wanted, PrintStream out) {
        Ports ports = installation.ports();
        if (ports == null) {
            throw new Failure(Say.text("demo.not-running"));
        }
        List<Matter> matters = matters(root, installation, story).stream()
                .filter(matter -> wanted.isEmpty() || wanted.contains(matter.government()))
                .sorted(Comparator.comparing(Matter::begins))
                .toList();
        for (String government : wanted) {
            if (matters.stream().noneMatch(matter -> matter.government().equals(government))) {
                throw new Failure(Say.text("demo.unknown", government));
            }
        }
        Transcript transcript = new Transcript(new PrintStream(out, true, StandardCharsets.UTF_8));
        Door door = new Door(ports.gatewayUri());
        String password = new Secrets(installation.secrets()).demoPassword();
        for (Matter matter : matters) {
            new Play(door, password, story, matter, transcript).run();
        }
        transcript.end(matters.size(), story);
        return transcript.differences();
    }

    private static List<Matter> matters(Path root, Installation installation, Story story) {
        List<Path> files = new ArrayList<>(Installation.yamlFiles(root.resolve("deploy/local").resolve(story.folder())));
        files.addAll(Installation.yamlFiles(installation.governments().resolve(story.folder())));
        return files.stream().map(Matter::read).toList();
    }
}
