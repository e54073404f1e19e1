package org.guiju.document.adapter.in.web.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.web.ClauseView;

/**
 * One line of the timeline, with both names, the clause and the receipt.
 *
 * @param clause  what it rests on; the first where there are several, as in a return
 * @param clauses all of them
 * @param replay where the ruling that let it happen can be judged again; for auditors
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ActView(
        int seq, String kind, String title, OffsetDateTime at, String actedBy, String actedByName, Optional<String> post, String postTitle,
        List<String> cover, Optional<ClauseView> coverClause, Optional<String> subject, Optional<String> subjectName, Optional<String> role,
        String text, Optional<ClauseView> clause, List<ClauseView> clauses, Optional<ReviewView> review, Optional<UUID> receipt,
        Optional<String> replay) {

    /**
     * What a recorded review says.
     *
     * @param outcome {@code passed} or {@code failed}
     * @param unit    name of the unit in whose post it was recorded
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ReviewView(
            String kind, String outcome, String unit, LocalDate on, Optional<String> assessor, List<String> dimensions, Optional<String> form,
            List<String> audiences) {}
}
