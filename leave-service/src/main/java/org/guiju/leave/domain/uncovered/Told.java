package org.guiju.leave.domain.uncovered;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;

import org.guiju.regulation.posts.Post;
import org.jspecify.annotations.Nullable;

/** Periods as facts of a sentence: a day where it begins at midnight, otherwise with the minute. */
final class Told {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Told() {
    }

    static Map<String, Object> period(Post post, Instant from, @Nullable Instant until) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("post", post.title());
        facts.put("from", instant(from));
        facts.put("until", until == null ? "" : instant(until));
        return facts;
    }

    private static String instant(Instant instant) {
        ZonedDateTime here = instant.atZone(ZONE);
        return here.toLocalTime().equals(LocalTime.MIDNIGHT) ? here.toLocalDate().toString() : MINUTE.format(here);
    }
}
