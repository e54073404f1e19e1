package org.guiju.leave.domain.journey;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a rulebook's word for the start of a duty means. A private departure is one from the city at any hour of any day, weekends
 * among them; leave (休假) is leave wherever it is spent, for it takes somebody from his post.
 */
public enum Trigger {
    LEAVE_COUNTY("leave-county") {
        @Override
        public boolean met(Purpose purpose, Reach reach) {
            return reach.leavesCounty();
        }
    },
    LEAVE_CITY("leave-city") {
        @Override
        public boolean met(Purpose purpose, Reach reach) {
            return reach.leavesCity();
        }
    },
    PRIVATE_DEPARTURE("private-departure") {
        @Override
        public boolean met(Purpose purpose, Reach reach) {
            return purpose == Purpose.PRIVATE && reach.leavesCity();
        }
    },
    VACATION("vacation") {
        @Override
        public boolean met(Purpose purpose, Reach reach) {
            return !purpose.official();
        }
    };

    private static final Map<String, Trigger> BY_WORD = Arrays.stream(values()).collect(Collectors.toMap(t -> t.word, Function.identity()));

    private final String word;

    Trigger(String word) {
        this.word = word;
    }

    /** The words a rulebook may use. */
    public static Set<String> words() {
        return BY_WORD.keySet();
    }

    /** What one of {@link #words()} means. */
    public static Trigger of(String word) {
        return BY_WORD.get(word);
    }

    /** Whether somebody who goes so far for that purpose starts it. */
    public abstract boolean met(Purpose purpose, Reach reach);

    @Override
    public String toString() {
        return word;
    }
}
