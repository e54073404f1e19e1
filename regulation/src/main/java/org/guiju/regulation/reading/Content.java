package org.guiju.regulation.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

import org.guiju.regulation.rulebook.Value;

/** The content of a rulebook without its layout: names sorted, every part with its kind and length, so that no two contents meet. */
final class Content {

    private final StringBuilder text = new StringBuilder();

    private Content() {}

    static String sha256(Value value) {
        Content content = new Content();
        content.add(value);
        return sha256(content.text.toString());
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void add(Value value) {
        switch (value) {
            case Value.Text word -> text.append('t').append(word.text().length()).append(':').append(word.text());
            case Value.Whole whole -> text.append('w').append(whole.number()).append(';');
            case Value.Flag flag -> text.append(flag.on() ? "f1" : "f0");
            case Value.Unset unset -> text.append('n');
            case Value.Many many -> {
                text.append('[').append(many.values().size()).append(':');
                many.values().forEach(this::add);
            }
            case Value.Fields fields -> {
                text.append('{').append(fields.values().size()).append(':');
                new TreeMap<>(fields.values()).forEach((name, inner) -> {
                    text.append(name.length()).append(':').append(name);
                    add(inner);
                });
            }
        }
    }
}
