package org.guiju.regulation.posts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One post of one government, by the id its directory gives it ({@code head}, {@code education.head}). A post outlives its holders. */
public record PostId(@JsonValue String value) implements Comparable<PostId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PostId {
        Ids.check(value, "岗位标识");
    }

    public static PostId of(String value) {
        return new PostId(value);
    }

    @Override
    public int compareTo(PostId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
