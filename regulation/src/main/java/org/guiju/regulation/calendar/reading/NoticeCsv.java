package org.guiju.regulation.calendar.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.guiju.regulation.calendar.CsvFault;
import org.guiju.regulation.calendar.DayKind;
import org.guiju.regulation.calendar.Notice;
import org.guiju.regulation.calendar.NoticeDay;
import org.guiju.regulation.calendar.NoticeText;
import org.guiju.regulation.calendar.RegionCode;
import org.guiju.regulation.calendar.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Notices as CSV, one line a day. Columns {@code date} (2026-02-28), {@code kind} ({@code off} or {@code work}), {@code name}
 * and {@code source} (the notice's number) are required; {@code region}, {@code published}, {@code standing}
 * ({@code published} or {@code statutory-only}) and {@code evidence} may be added. Lines of one source and region form one notice.
 */
public final class NoticeCsv {

    private static final Set<String> REQUIRED = Set.of("date", "kind", "name", "source");
    private static final Set<String> KNOWN = Set.of("date", "kind", "name", "source", "region", "published", "standing", "evidence");
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_TEXT = 200;

    private record Key(RegionCode region, String number) {}

    private record Head(int line, Optional<LocalDate> published, Standing standing) {}

    private final String file;
    private final RegionCode region;
    private final boolean anyRegion;
    private final List<CsvFault> faults = new ArrayList<>();
    private final Map<Key, Head> heads = new LinkedHashMap<>();
    private final Map<Key, List<NoticeDay>> days = new HashMap<>();
    private final Map<Key, Map<LocalDate, Integer>> lines = new HashMap<>();

    private NoticeCsv(String file, RegionCode region, boolean anyRegion) {
        this.file = file;
        this.region = region;
        this.anyRegion = anyRegion;
    }

    /**
     * The notices of one region; a {@code region} column, if there is one, must name it.
     *
     * @throws CalendarFaults with everything that is wrong
     */
    public static List<NoticeText> read(String file, String text, RegionCode region) {
        return new NoticeCsv(file, region, false).read(text);
    }

    /**
     * The notices of many regions; a line without region speaks for the whole country.
     *
     * @throws CalendarFaults with everything that is wrong
     */
    public static List<NoticeText> readAll(String file, String text) {
        return new NoticeCsv(file, RegionCode.NATIONAL, true).read(text);
    }

    private List<NoticeText> read(String text) {
        CsvTable.rows(file, text, REQUIRED, KNOWN, faults).forEach(this::row);
        if (!faults.isEmpty()) {
            throw new CalendarFaults(faults.stream().sorted(Comparator.comparingInt(CsvFault::line)).toList());
        }
        return heads.entrySet().stream()
                .map(entry -> new NoticeText(
                        new Notice(entry.getKey().region(), entry.getKey().number(), entry.getValue().published(), entry.getValue().standing()),
                        days.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private void row(CsvTable.Row row) {
        LocalDate date = date(row, "date");
        DayKind kind = kind(row);
        String name = text(row, "name", "name-missing", "请写明名称，如“春节”“春节调休上班”");
        String number = text(row, "source", "number-missing", "请写明通知的文号，如“国办发明电〔2024〕12号”");
        RegionCode layer = region(row);
        Standing standing = row.cell("standing").isEmpty()
                ? Standing.PUBLISHED
                : parsed(row, "standing", Standing::of, "not-a-standing", "请写 published（已公布）或 statutory-only（仅法定节日）");
        LocalDate published = row.cell("published").isEmpty() ? null : date(row, "published");
        if (date == null || kind == null || name.isEmpty() || number.isEmpty() || layer == null || standing == null) {
            return;
        }
        Key key = new Key(layer, number);
        Head head = new Head(row.line(), Optional.ofNullable(published), standing);
        sameHead(row, heads.putIfAbsent(key, head), head);
        Integer before = lines.computeIfAbsent(key, _ -> new HashMap<>()).putIfAbsent(date, row.line());
        if (before != null) {
            fault(row, "date", "day-twice", Map.of("first", before), "同一通知在第" + before + "行已写明这一天，请删去一行");
            return;
        }
        days.computeIfAbsent(key, _ -> new ArrayList<>()).add(new NoticeDay(date, kind, name, row.cell("evidence")));
    }

    private void sameHead(CsvTable.Row row, @Nullable Head first, Head head) {
        if (first != null && !first.published().equals(head.published())) {
            fault(row, "published", "published-differs", Map.of("first", first.line()), "同一通知的公布日期应与第" + first.line() + "行一致");
        }
        if (first != null && first.standing() != head.standing()) {
            fault(row, "standing", "standing-differs", Map.of("first", first.line()), "同一通知的效力应与第" + first.line() + "行一致");
        }
    }

    private @Nullable LocalDate date(CsvTable.Row row, String column) {
        LocalDate date = parsed(row, column, LocalDate::parse, "not-a-date", "请写实有的日期，形如 2026-02-28");
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            fault(row, column, "year-out-of-range", Map.of("least", FIRST_YEAR, "most", LAST_YEAR), "年份应在" + FIRST_YEAR + "至" + LAST_YEAR + "之间");
            return null;
        }
        return date;
    }

    private @Nullable DayKind kind(CsvTable.Row row) {
        String word = row.cell("kind");
        if (word.equals("off")) {
            return DayKind.OFF;
        }
        if (word.equals("work")) {
            return DayKind.WORKING;
        }
        fault(row, "kind", "not-a-kind", Map.of(), "请写 off（放假）或 work（上班）");
        return null;
    }

    private String text(CsvTable.Row row, String column, String code, String remedy) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            fault(row, column, code, Map.of(), remedy);
        }
        if (text.length() > LONGEST_TEXT) {
            fault(row, column, "too-long", Map.of("most", LONGEST_TEXT), "不得超过" + LONGEST_TEXT + "字");
            return "";
        }
        return text;
    }

    private @Nullable RegionCode region(CsvTable.Row row) {
        if (row.cell("region").isEmpty()) {
            return region;
        }
        RegionCode named = parsed(row, "region", RegionCode::of, "not-a-region", "请写地区代码，形如 CN、CN-GX、CN-GX-0329");
        if (named != null && !anyRegion && !named.equals(region)) {
            fault(row, "region", "other-region", Map.of("region", region.code()), "此处只载入" + region + "的通知，请删去此行或改到该地区载入");
            return null;
        }
        return named;
    }

    private <T> @Nullable T parsed(CsvTable.Row row, String column, Function<String, T> reading, String code, String remedy) {
        try {
            return reading.apply(row.cell(column));
        } catch (DateTimeException | IllegalArgumentException notReadable) {
            fault(row, column, code, Map.of(), remedy);
            return null;
        }
    }

    private void fault(CsvTable.Row row, String column, String code, Map<String, Object> facts, String remedy) {
        faults.add(new CsvFault(file, row.line(), column, row.cell(column), code, facts, remedy));
    }
}
