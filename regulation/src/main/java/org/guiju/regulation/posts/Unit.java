package org.guiju.regulation.posts;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A unit of a government, or one outside it that takes part in its papers.
 *
 * @param name        as papers print it
 * @param kind        the catalogue's id: {@code government}, {@code office}, {@code department}, {@code institution},
 *                    {@code township}, {@code justice-bureau}, {@code audit-bureau}, {@code supervision-office},
 *                    {@code party-committee}, {@code people-congress} …
 * @param constituent whether it is one of the departments that make up the government (组成部门)
 * @param agencyCode  what its document numbers begin with (机关代字); null where it issues no documents
 */
public record Unit(
        UnitId id, String name, String kind, boolean constituent, @Nullable String agencyCode,
        @Nullable Instant from, @Nullable Instant until) implements Dated {

    public Unit {
        Dated.check(from, until);
    }

    /** Whether it is a department in the wide sense: one of those that make up the government, or another that works like one. */
    public boolean worksAsDepartment() {
        return constituent || kind.equals("department");
    }
}
