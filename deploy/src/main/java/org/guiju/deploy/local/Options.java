package org.guiju.deploy.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the user asked for on the command line or in the environment.
 *
 * @param root the project folder, where the modules' jars are
 * @param dataDir where this installation keeps everything it makes
 * @param portsFrom first port of the suite, {@code null} for what the installation used before, else 8080
 * @param fresh wipe the installation's data first
 * @param governments folders that each bring one more government
 * @param startCaches train and use start caches (AOT); without them a start is slower and leaves no training behind
 */
public record Options(
        Path root, Path dataDir, @Nullable Integer portsFrom, boolean fresh, List<Path> governments, boolean startCaches) {

    public Options {
        governments = List.copyOf(governments);
    }

    /**
     * Reads the command line of {@code up}, {@code down} and {@code status}.
     *
     * @throws Failure when an option is unknown or lacks its value
     */
    public static Options parse(Path root, Map<String, String> environment, List<String> arguments) {
        String data = environment.get("GUIJU_DATA_DIR");
        Path dataDir = data == null ? root.resolve(".guiju") : Path.of(data);
        String ports = environment.get("GUIJU_PORTS_FROM");
        Integer portsFrom = ports == null ? null : port(ports);
        boolean fresh = false;
        boolean startCaches = true;
        List<Path> governments = new ArrayList<>();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--fresh" -> fresh = true;
                case "--no-start-cache" -> startCaches = false;
                case "--government" -> governments.add(Path.of(value(option, rest)));
                case "--ports-from" -> portsFrom = port(value(option, rest));
                case "--data-dir" -> dataDir = Path.of(value(option, rest));
                default -> throw new Failure(Say.text("option.unknown", option));
            }
        }
        return new Options(root, dataDir.toAbsolutePath().normalize(), portsFrom, fresh,
                governments.stream().map(folder -> folder.toAbsolutePath().normalize()).toList(), startCaches);
    }

    private static String value(String option, java.util.Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Failure(Say.text("option.value", option));
        }
        return rest.next();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1024 && port <= 65000) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with the range
        }
        throw new Failure(Say.text("option.port", text));
    }
}
