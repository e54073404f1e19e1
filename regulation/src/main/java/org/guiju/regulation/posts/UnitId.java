package org.guiju.regulation.posts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One unit of one government, by the id its directory gives it ({@code education}). */
public record UnitId(@JsonValue String value) implements Comparable<UnitId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitId {
        Ids.check(value, "单位标识");
    }

    public static UnitId of(String value) {
        return new UnitId(value);
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
