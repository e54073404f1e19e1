package org.guiju.regulation.rulebook;

import java.util.regex.Pattern;

/**
 * The name under which an item finds its rule: {@code document.consult.deadline} is bound to
 * {@code document/domain/consult/ConsultDeadline}.
 */
public record RuleKey(String name) implements Comparable<RuleKey> {

    private static final Pattern SHAPE = Pattern.compile("(meeting|document|supervision|leave|shared)(\\.[a-z][a-z-]*){1,2}");

    public RuleKey {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("规则键应形如 document.consult.deadline，而不是“" + name + "”");
        }
    }

    public static RuleKey of(String name) {
        return new RuleKey(name);
    }

    /** The chapter, which is also the service that runs it: the first word. */
    public String chapter() {
        return name.substring(0, name.indexOf('.'));
    }

    @Override
    public int compareTo(RuleKey other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
