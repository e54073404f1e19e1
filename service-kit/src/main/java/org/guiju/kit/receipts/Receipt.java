package org.guiju.kit.receipts;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.guiju.kit.audit.ActedBy;
import org.guiju.regulation.Jurisdiction;
import tools.jackson.databind.JsonNode;

/**
 * The paper trail of one ruling.
 *
 * @param judgement      name of the judgement
 * @param subject        id of the aggregate it was about
 * @param rulebook       version of the rulebook, as {@code anze/2024-04-02}
 * @param rulebookSha256 hash of its content
 * @param calendar       version of the calendar
 * @param facts          everything the judgement looked at
 * @param outcome        allowed, refused, needs-exception or undecided
 * @param ruling         the whole ruling, with every clause it rests on
 */
public record Receipt(
        UUID id,
        Jurisdiction jurisdiction,
        String judgement,
        String subject,
        String rulebook,
        String rulebookSha256,
        String calendar,
        JsonNode facts,
        String outcome,
        JsonNode ruling,
        ActedBy actedBy,
        OffsetDateTime keptAt) {}
