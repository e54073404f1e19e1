package org.guiju.regulation.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items of the shipped regulations that the product does not enforce yet, each with its reason; said openly, to anybody. */
public final class NotEnforced {

    private static final String FILE = "/rulebooks/not-enforced.yaml";
    /** The one shape in which the ledger writes its lines. */
    private static final Pattern LINE = Pattern.compile("- \\{item: ([^,]+), reason: \"(.*)\"}");

    private final Map<String, String> reasons;

    private NotEnforced(Map<String, String> reasons) {
        this.reasons = reasons;
    }

    /** As it comes with the product. */
    public static NotEnforced shipped() {
        Map<String, String> reasons = new LinkedHashMap<>();
        text().lines().map(LINE::matcher).filter(Matcher::matches)
                .forEach(line -> reasons.put(line.group(1), line.group(2).replace("\\\"", "\"")));
        return new NotEnforced(reasons);
    }

    /** Why an item is not enforced; empty where it is, or where there is nothing in it to enforce. */
    public Optional<String> reason(String item) {
        return Optional.ofNullable(reasons.get(item));
    }

    /** How many items are not enforced. */
    public int size() {
        return reasons.size();
    }

    private static String text() {
        try (InputStream in = NotEnforced.class.getResourceAsStream(FILE)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
