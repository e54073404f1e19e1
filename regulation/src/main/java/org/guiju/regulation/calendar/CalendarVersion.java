package org.guiju.regulation.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a calendar by its content. */
final class CalendarVersion {

    private CalendarVersion() {}

    static String of(RegionCode region, CalendarLayers layers, int lastSettledYear) {
        StringBuilder text = new StringBuilder("guiju calendar 1\n").append(region).append('\n');
        for (NoticeText notice : layers.notices()) {
            Notice head = notice.notice();
            line(text, head.region(), head.number(), head.published().map(Object::toString).orElse(""), head.standing().code());
            notice.days().forEach(day -> line(text, day.date(), day.kind(), day.name()));
        }
        layers.festivals().forEach(f -> line(text, f.region(), f.name(), f.from(), f.until(), f.basis()));
        return region + "@" + lastSettledYear + "." + sha256(text.toString()).substring(0, 12);
    }

    private static void line(StringBuilder text, Object... parts) {
        for (Object part : parts) {
            // length first, so that no text can pass for another by moving a boundary
            String value = part.toString();
            text.append(value.length()).append(':').append(value);
        }
        text.append('\n');
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
