package org.guiju.regulation;

import java.util.regex.Pattern;

/**
 * The government whose rules apply, by the short id that its rulebook and directory carry ({@code anze}, {@code ziyuan}).
 * {@code national} is the layer beneath all of them.
 */
public record Jurisdiction(String id) implements Comparable<Jurisdiction> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,38}");

    /** What every government is bound by; never a government of its own. */
    public static final Jurisdiction NATIONAL = new Jurisdiction("national");

    public Jurisdiction {
        if (!SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException("政府标识应为小写字母开头的2至39位字母、数字或连字符，而不是“" + id + "”");
        }
    }

    public static Jurisdiction of(String id) {
        return new Jurisdiction(id);
    }

    @Override
    public int compareTo(Jurisdiction other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
