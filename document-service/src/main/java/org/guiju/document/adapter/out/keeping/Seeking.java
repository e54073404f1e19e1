package org.guiju.document.adapter.out.keeping;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.guiju.document.application.reading.DocumentList.Wanted;
import org.guiju.document.application.reading.ReadingLists;
import org.guiju.document.application.reading.Sought;
import org.guiju.document.domain.turnaround.Light;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * The statement that finds documents. Only what is asked for stands in it, so that the database can choose the index that fits;
 * every comparison over rows that row security guards is one it lets near an index.
 */
final class Seeking {

    private static final String LINES = """
            select d.id, d.title, d.kind, d.status, d.urgency, d.sponsor_unit, d.sponsor_name, d.created_at, d.changed_at, d.issued_at,
                   d.version, guiju_number(d.number_code, d.number_year, d.number_serial) as number,
                   (select min(w.due) from document_waiting w where w.jurisdiction = d.jurisdiction and w.document = d.id) as soonest
            from document d
            where d.jurisdiction = :jurisdiction
            """;
    private static final String WHOLLY = "select t.document from %s t where t.jurisdiction = :jurisdiction and t.key = any (:whole::text[])";
    private static final String LATELY = """
            select t.document from unnest(:keys::text[], :since::timestamptz[]) as mine(key, since)
            join %s t on t.key = mine.key and t.since >= mine.since where t.jurisdiction = :jurisdiction""";
    private static final String SOONEST =
            "  and (select min(w.due) from document_waiting w where w.jurisdiction = d.jurisdiction and w.document = d.id) ";
    private static final String DUE =
            "  and d.id in (select w.document from document_waiting w where w.jurisdiction = :jurisdiction and w.due ";

    private final StringBuilder sql = new StringBuilder(LINES);
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Seeking() {}

    static Seeking of(Wanted wanted) {
        Seeking seeking = new Seeking();
        Sought sought = wanted.sought();
        seeking.seen(wanted);
        seeking.what(sought);
        seeking.terms(sought, wanted.now());
        seeking.order(sought.order(), wanted);
        return seeking;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    /** The statement with everything it asks for. */
    GenericExecuteSpec bind(GenericExecuteSpec statement) {
        GenericExecuteSpec bound = statement;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            bound = bound.bind(value.getKey(), value.getValue());
        }
        return bound;
    }

    private void and(String condition, String name, Object value) {
        sql.append("  and ").append(condition).append('\n');
        values.put(name, value);
    }

    private void seen(Wanted wanted) {
        if (wanted.auditor() && wanted.seenBy().isEmpty()) {
            sql.append("  and d.secrecy = 'none'\n");
        } else {
            sql.append("  and (").append(wanted.auditor() ? "d.secrecy = 'none' or " : "").append(among("document_party", wanted)).append(")\n");
        }
        switch (wanted.sought().share()) {
            case ANY -> { }
            case MINE -> and("d.sponsor_unit = any (:units::text[])", "units", wanted.seenBy().keySet().stream()
                    .filter(key -> key.startsWith("unit:")).map(key -> key.substring("unit:".length())).sorted().toArray(String[]::new));
            case WAITING -> sql.append("  and ").append(among("document_waiting", wanted)).append('\n');
        }
    }

    /**
     * Those that a table gives to one of the asker's keys. The keys stand there plainly, so that the database can tell a key of few from a
     * key of many; those that reach only what came since a moment stand apart.
     */
    private String among(String table, Wanted wanted) {
        Map<String, Instant> lately = new HashMap<>(wanted.seenBy());
        lately.values().removeIf(Instant.MIN::equals);
        values.put("whole", wanted.seenBy().keySet().stream().filter(key -> !lately.containsKey(key)).sorted().toArray(String[]::new));
        String whole = WHOLLY.formatted(table);
        if (lately.isEmpty()) {
            return "d.id in (" + whole + ")";
        }
        values.put("keys", DocumentListRows.keys(lately));
        values.put("since", DocumentListRows.since(lately));
        return "d.id in (" + whole + " union all " + LATELY.formatted(table) + ")";
    }

    private void what(Sought sought) {
        if (!sought.statuses().isEmpty()) {
            and("d.status = any (:statuses::text[])", "statuses", sought.statuses().stream().sorted().toArray(String[]::new));
        }
        sought.kind().ifPresent(kind -> and("d.kind = :kind", "kind", kind));
        sought.unit().ifPresent(unit -> and("d.sponsor_unit = :unit", "unit", unit));
        sought.person().ifPresent(person -> and(
                "d.id in (select a.document from document_act a where a.jurisdiction = :jurisdiction and a.person = :person)", "person", person));
        sought.year().ifPresent(year -> and("d.number_year = :year", "year", year));
        sought.from().ifPresent(from -> and("d.issued_at >= :from", "from", from));
        sought.until().ifPresent(until -> and("d.issued_at < :until", "until", until));
        sought.text().ifPresent(text -> and("d.id in (select guiju_documents_with(:text))", "text", text));
    }

    private void terms(Sought sought, Instant now) {
        if (sought.due()) {
            sql.append(DUE).append("is not null)\n");
        }
        sought.light().ifPresent(light -> {
            switch (light) {
                case OVERDUE -> overdue(now);
                case LAST_DAY -> between(now, ReadingLists.endOfDay(now));
                case IN_TIME -> later(ReadingLists.endOfDay(now));
                case UNTIMED -> sql.append(SOONEST).append("is null\n");
                // what is awaited is not done
                case DONE, DONE_LATE -> sql.append("  and false\n");
            }
        });
    }

    private void overdue(Instant now) {
        sql.append(DUE).append("<= :now)\n");
        values.put("now", now);
    }

    private void between(Instant now, Instant end) {
        later(now);
        sql.append(DUE).append("<= :end)\n");
        values.put("end", end);
    }

    private void later(Instant moment) {
        sql.append(DUE).append("> :now)\n").append(SOONEST).append("> :now\n");
        values.put("now", moment);
    }

    private void order(Sought.Order order, Wanted wanted) {
        String column = column(order);
        wanted.after().ifPresent(position -> {
            sql.append("  and (").append(column).append(", d.id) < (:at, :after)\n");
            values.put("at", position.at());
            values.put("after", position.id());
        });
        if (order == Sought.Order.ISSUED) {
            sql.append("  and d.issued_at is not null\n");
        }
        sql.append("order by ").append(column).append(" desc, d.id desc\nlimit :limit\n");
        values.put("limit", wanted.limit());
    }

    private static String column(Sought.Order order) {
        return switch (order) {
            case CHANGED -> "d.changed_at";
            case CREATED -> "d.created_at";
            case ISSUED -> "d.issued_at";
        };
    }
}
