package org.guiju.leave.adapter.out.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.guiju.kit.keeping.Json;
import org.guiju.leave.application.request.Requests.Line;
import org.guiju.leave.application.request.Requests.Noted;
import org.guiju.leave.domain.request.Act;
import org.guiju.leave.domain.request.ActKind;
import org.guiju.leave.domain.request.DayCount;
import org.guiju.leave.domain.request.Hand;
import org.guiju.leave.domain.request.LeaveRequest;
import org.guiju.leave.domain.request.Person;
import org.guiju.leave.domain.request.Plan;
import org.guiju.leave.domain.request.RequestState;
import org.guiju.leave.domain.request.Violation;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;
import org.guiju.regulation.ruling.Findings;

/** Rows read back. */
final class Rows {

    /** What a violation shows. */
    private record Facts(Map<String, Object> facts) {}

    private Rows() {
    }

    /** A request before its acts and violations are added. */
    static LeaveRequest head(Readable row) {
        Person person = new Person(PersonId.of(text(row, "person")), text(row, "person_name"), PostId.of(text(row, "post")),
                text(row, "post_kind"), text(row, "post_title"), UnitId.of(text(row, "unit")), text(row, "unit_name"));
        return new LeaveRequest(row.get("id", UUID.class), Jurisdiction.of(text(row, "jurisdiction")), row.get("version", Long.class),
                text(row, "rulebook"), person, RequestState.of(text(row, "status")), Json.read(text(row, "plan"), Plan.class),
                maybe(row, "proposed", String.class).map(written -> Json.read(written, Plan.class)), row.get("revision", Integer.class),
                maybe(row, "granted", String.class).map(written -> Json.read(written, Findings.Grant.class)),
                maybe(row, "half_days", Integer.class).map(halves -> new DayCount(halves, false, text(row, "counted_by"))),
                maybe(row, "departed_at", Instant.class), maybe(row, "returned_at", Instant.class), List.of(), List.of());
    }

    static LeaveRequest whole(LeaveRequest head, List<Act> acts, List<Violation> violations) {
        return new LeaveRequest(head.id(), head.jurisdiction(), head.version(), head.rulebook(), head.person(), head.state(),
                head.plan(), head.proposed(), head.revision(), head.grant(), head.count(), head.departedAt(), head.returnedAt(), acts, violations);
    }

    static UUID owner(Readable row) {
        return row.get("request", UUID.class);
    }

    static Act act(Readable row) {
        Hand by = new Hand(text(row, "person"), text(row, "person_name"), maybe(row, "post", String.class), text(row, "post_kind"),
                text(row, "post_title"), text(row, "unit"), List.of(row.get("cover", String[].class)),
                maybe(row, "cover_clause", String.class));
        return new Act(row.get("seq", Integer.class), ActKind.of(text(row, "kind")), row.get("revision", Integer.class),
                row.get("at", Instant.class), by, maybe(row, "subject", String.class), maybe(row, "told", String.class), text(row, "content"),
                maybe(row, "clause", String.class), maybe(row, "receipt", UUID.class));
    }

    static Violation violation(Readable row) {
        return new Violation(text(row, "code"), text(row, "item"), facts(row), row.get("noted_at", Instant.class));
    }

    static Noted noted(Readable row) {
        return new Noted(owner(row), text(row, "person"), text(row, "person_name"), text(row, "post_title"), text(row, "unit_name"),
                text(row, "code"), text(row, "item"), facts(row), row.get("noted_at", Instant.class));
    }

    static Line line(Readable row) {
        Plan plan = Json.read(text(row, "plan"), Plan.class);
        return new Line(row.get("id", UUID.class), row.get("version", Long.class), text(row, "person"), text(row, "person_name"),
                text(row, "post_title"), text(row, "unit"), text(row, "unit_name"), text(row, "status"), plan.purpose(), plan.reach(),
                plan.place(), row.get("leaves_at", Instant.class), row.get("due_back", Instant.class),
                maybe(row, "returned_at", Instant.class), List.of(row.get("violated", String[].class)),
                row.get("changed_at", Instant.class));
    }

    private static Map<String, Object> facts(Readable row) {
        return Json.read("{\"facts\":" + text(row, "facts") + "}", Facts.class).facts();
    }

    private static String text(Readable row, String column) {
        return String.valueOf(row.get(column, String.class));
    }

    private static <T> Optional<T> maybe(Readable row, String column, Class<T> type) {
        return Optional.ofNullable(row.get(column, type));
    }
}
