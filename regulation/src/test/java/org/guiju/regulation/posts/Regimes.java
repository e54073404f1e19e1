package org.guiju.regulation.posts;

import java.util.List;
import java.util.Set;

/** How the regulations of three governments let posts be covered, as their rulebooks are read. */
public final class Regimes {

    /** A pair takes over everything; the head names who covers a gap; the executive deputy goes before other deputies. */
    public static final CoverRegime ANZE = new CoverRegime("anze/2024-04-02",
            new CoverRegime.Pairs(List.of("executive-deputy", "deputy", "office-director"),
                    Set.of(Duty.PAPERS, Duty.ACTIVITIES), "anze-5.9"),
            new CoverRegime.Gaps(List.of("executive-deputy", "deputy", "office-director"),
                    Set.of(Duty.PAPERS, Duty.ACTIVITIES), null, true, "anze-5.10"),
            new CoverRegime.ActingHead(List.of(
                    new CoverRegime.ActingHead.Step(List.of("executive-deputy"), false, false, "anze-5.7"),
                    new CoverRegime.ActingHead.Step(List.of("deputy"), true, false, "anze-5.8"))),
            null, null);

    /** A pair takes over activities only; with both away the executive deputy steps in by himself. */
    public static final CoverRegime ZIYANG = new CoverRegime("ziyang/2017-09-12",
            new CoverRegime.Pairs(List.of("executive-deputy", "deputy"), Set.of(Duty.ACTIVITIES), "ziyang-57.4"),
            new CoverRegime.Gaps(List.of("executive-deputy", "deputy"), Set.of(Duty.ACTIVITIES), "executive-deputy", false,
                    "ziyang-57.5"),
            new CoverRegime.ActingHead(List.of(
                    new CoverRegime.ActingHead.Step(List.of("executive-deputy"), false, true, "ziyang-8.1"))),
            null, null);

    /** No pairs and no gap cover; the head picks any deputy. */
    public static final CoverRegime ZIYUAN = new CoverRegime("ziyuan/2023-12-20", null, null,
            new CoverRegime.ActingHead(List.of(
                    new CoverRegime.ActingHead.Step(List.of("executive-deputy", "deputy"), false, false, "ziyuan-5.5"))),
            null, null);

    private Regimes() {
    }
}
