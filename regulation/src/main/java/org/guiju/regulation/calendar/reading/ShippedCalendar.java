package org.guiju.regulation.calendar.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.CsvFault;
import org.guiju.regulation.calendar.NoticeText;

/**
 * The notices that come with the product: the State Council's for 2017 to 2026, those of regions as far as they were found,
 * and for 2027 only the days that the law itself names, which settle nothing else.
 */
public final class ShippedCalendar {

    private static final List<String> NOTICES = List.of("national.csv", "regional.csv", "2027-statutory-only.csv");

    private static final class Held {
        private static final CalendarLayers LAYERS = load();
    }

    private ShippedCalendar() {}

    /** Read once, then shared. */
    public static CalendarLayers layers() {
        return Held.LAYERS;
    }

    private static CalendarLayers load() {
        List<CsvFault> faults = new ArrayList<>();
        List<NoticeText> notices = new ArrayList<>();
        for (String file : NOTICES) {
            try {
                notices.addAll(NoticeCsv.readAll(file, text(file)));
            } catch (CalendarFaults wrong) {
                faults.addAll(wrong.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new CalendarFaults(faults);
        }
        return new CalendarLayers(notices, FestivalCsv.read("festivals.csv", text("festivals.csv")));
    }

    private static String text(String file) {
        try (InputStream in = ShippedCalendar.class.getResourceAsStream("/calendar/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its own resource calendar/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException("calendar/" + file, failed);
        }
    }
}
