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

/** {@code deploy/local/demo}: the first matter of each government of a running installation. */
public final class Demo {

    /** The one matter there is so far; the word may be left out. */
    private static final String FIRST = "first";

    private Demo() {
    }

    public static void main(String[] arguments) {
        Launch.run(() -> {
            Path root = Launch.root();
            List<String> wanted = new ArrayList<>();
            List<String> options = new ArrayList<>();
            for (int place = 0; place < arguments.length; place++) {
                if (arguments[place].startsWith("--")) {
                    options.add(arguments[place]);
                    if (place + 1 < arguments.length) {
                        options.add(arguments[++place]);
                    }
                } else if (!arguments[place].equals(FIRST)) {
                    wanted.add(arguments[place]);
                }
            }
            Installation installation = new Installation(Options.parse(root, System.getenv(), options).dataDir());
            List<String> differences = play(root, installation, wanted, System.out);
            System.exit(differences.isEmpty() ? 0 : 1);
        });
    }

    /**
     * Plays the matters.
     *
     * @param wanted governments by id; none for all
     * @return everything that was not as the regulation has it
     */
    public static List<String> play(Path root, Installation installation, List<String> wanted, PrintStream out) {
        Ports ports = installation.ports();
        if (ports == null) {
            throw new Failure(Say.text("demo.not-running"));
        }
        List<Matter> matters = matters(root, installation).stream()
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
            new Play(door, password, matter, transcript).run();
        }
        transcript.end(matters.size());
        return transcript.differences();
    }

    private static List<Matter> matters(Path root, Installation installation) {
        List<Path> files = new ArrayList<>(Installation.yamlFiles(root.resolve("deploy/local/matters")));
        files.addAll(Installation.yamlFiles(installation.governments().resolve("matters")));
        return files.stream().map(Matter::read).toList();
    }
}
