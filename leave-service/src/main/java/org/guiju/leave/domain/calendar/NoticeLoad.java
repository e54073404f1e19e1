package org.guiju.leave.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.guiju.regulation.calendar.CalendarDiff;
import org.guiju.regulation.calendar.CalendarLayers;
import org.guiju.regulation.calendar.Notice;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;

/**
 * Notices of one region on their way into the calendar, with what they would change there.
 *
 * @param notices as they will be kept, each with a date of publication
 * @param before  everything loaded so far
 * @param after   the same with these notices
 * @param diff    what changes for the region
 */
public record NoticeLoad(
        RegionCode region, List<NoticeText> notices, CalendarLayers before, CalendarLayers after, CalendarDiff diff) {

    /**
     * @param notices of this region only
     * @param today   stands for the day of publication where a notice is new and does not tell its own; one that is loaded
     *                again without it keeps what was known
     */
    public static NoticeLoad of(RegionCode region, List<NoticeText> notices, CalendarLayers before, LocalDate today) {
        List<NoticeText> dated = new ArrayList<>();
        CalendarLayers after = before;
        for (NoticeText text : notices) {
            if (!text.notice().region().equals(region)) {
                throw new IllegalArgumentException("此处只载入" + region + "的通知，而不是" + text.notice().region() + "的");
            }
            NoticeText kept = dated(text, before, today);
            dated.add(kept);
            after = after.with(kept);
        }
        return new NoticeLoad(region, List.copyOf(dated), before, after, before.calendar(region).diff(after.calendar(region)));
    }

    /** Whether nothing at all would be different, names and numbers included. */
    public boolean changesNothing() {
        return diff.from().equals(diff.to());
    }

    /** Whether a text of this region and number is loaded already and would be replaced. */
    public boolean replaces(NoticeText text) {
        return loaded(text, before).isPresent();
    }

    private static NoticeText dated(NoticeText text, CalendarLayers before, LocalDate today) {
        Notice notice = text.notice();
        Optional<LocalDate> published = notice.published()
                .or(() -> loaded(text, before).map(NoticeText::notice).map(Notice::published).orElse(Optional.of(today)));
        return new NoticeText(new Notice(notice.region(), notice.number(), published, notice.standing()), text.days());
    }

    private static Optional<NoticeText> loaded(NoticeText text, CalendarLayers layers) {
        return layers.notices().stream()
                .filter(known -> known.notice().region().equals(text.notice().region())
                        && known.notice().number().equals(text.notice().number()))
                .findFirst();
    }
}
