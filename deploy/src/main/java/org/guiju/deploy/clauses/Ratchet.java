package org.guiju.deploy.clauses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * {@code not-enforced.yaml}: the items that are not enforced yet, each with its reason. It only ever gets shorter.
 *
 * @param reasons by the id of the item, in the order of the file
 * @param faults  lines that are no {@code {item, reason}}, and items named twice
 */
record Ratchet(SequencedMap<String, String> reasons, List<String> faults) {

    private static final String FILE = "regulation/src/main/resources/rulebooks/not-enforced.yaml";
    private static final String HEAD = """
            # Items of the five regulations that the product does not enforce yet, each with its reason. The build fails when a line is
            # missing and when one is stale; deploy/docs/clause-ledger.md tells how to bring it up to date.
            """;

    static Ratchet read(Path root) {
        Path file = root.resolve(FILE);
        SequencedMap<String, String> reasons = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        Object content = Files.exists(file) ? new Yaml(new SafeConstructor(new LoaderOptions())).load(text(file)) : null;
        if (content instanceof List<?> lines) {
            lines.forEach(line -> readLine(line, reasons, faults));
        } else if (content != null) {
            faults.add("not-enforced.yaml: write a list of {item, reason}");
        }
        return new Ratchet(reasons, faults);
    }

    private static void readLine(Object line, SequencedMap<String, String> reasons, List<String> faults) {
        if (line instanceof Map<?, ?> fields && fields.size() == 2 && fields.get("item") instanceof String item
                && fields.get("reason") instanceof String reason && !reason.isBlank()) {
            if (reasons.put(item, reason) != null) {
                faults.add("not-enforced.yaml: " + item + " stands there twice");
            }
        } else {
            faults.add("not-enforced.yaml: " + line + " is no {item, reason}");
        }
    }

    static void write(Path root, SequencedMap<String, String> reasons) {
        StringBuilder text = new StringBuilder(HEAD);
        if (reasons.isEmpty()) {
            text.append("[]\n");
        }
        reasons.forEach((item, reason) -> text.append("- {item: ").append(item).append(", reason: \"")
                .append(reason.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"}\n"));
        try {
            Files.writeString(root.resolve(FILE), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
