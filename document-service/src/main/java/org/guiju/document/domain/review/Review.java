package org.guiju.document.domain.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One review as it was recorded: of what kind, by which unit, with which outcome, and on which day.
 *
 * @param passed     whether its outcome lets the paper go on
 * @param unitKind   kind of the unit in whose post it was recorded; what nobody can claim of himself
 * @param unit       name of that unit
 * @param assessor   who made the assessment, as its record says
 * @param dimensions what an assessment has looked at
 * @param form       in which form opinions were heard
 * @param audiences  whose opinion was heard
 * @param on         the day of its outcome
 */
public record Review(
        ReviewKind kind, boolean passed, String unitKind, String unit, Optional<Assessor> assessor, Set<Dimension> dimensions,
        Optional<HearingForm> form, Set<Audience> audiences, LocalDate on) {

    public Review {
        dimensions = dimensions.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(dimensions));
        audiences = audiences.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(audiences));
    }

    /** Whether a later record takes the place of this one: the same look by the same unit. */
    boolean replacedBy(Review later) {
        return kind == later.kind && unit.equals(later.unit) && form.equals(later.form) && assessor.equals(later.assessor);
    }
}
