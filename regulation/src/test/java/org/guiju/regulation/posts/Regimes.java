package org.guiju.regulation.posts;

import java.util.List;
import java.util.Set;

/** How the regulations of the five governments let posts be covered, as their rulebooks are read. */
public final class Regimes {

    /** A pair takes over everything; the head names who covers a gap; the executive deputy goes before other deputies. */
    public static final CoverRegime ANZE = new CoverRegime("anze/2024-04-02",
            new CoverRegime.Pairs(List.of("executive-deputy", "deputy", "office-director"),
                    Set.of(Duty.PAPERS, Duty.ACTIVITIES), "anze-5.9"),
            new CoverRegime.Gaps(List.of("executive-deputy", "deputy", "office-director"),
                    Set.of(Duty.PAPERS, Duty.ACTIVITIES), null, true, "anze-5.10"),
            new CoverRegime.ActingHead(List.of(
                    new CoverRegime.ActingHead.Step(List.of("executive-deputy"), List.of(), false, "anze-5.7"),
                    new CoverRegime.ActingHead.Step(List.of("deputy"), List.of("executive-deputy"), false, "anze-5.8"))),
            List.of(), null, null);

    /** A pair takes over activities only; with both away the executive deputy steps in by himself. */
    public static final CoverRegime ZIYANG = new CoverRegime("ziyang/2017-09-12",
            new CoverRegime.Pairs(List.of("executive-deputy", "deputy"), Set.of(Duty.ACTIVITIES), "ziyang-57.4"),
            new CoverRegime.Gaps(List.of("executive-deputy", "deputy"), Set.of(Duty.ACTIVITIES), "executive-deputy", false,
                    "ziyang-57.5"),
            new CoverRegime.ActingHead(List.of(
                    new CoverRegime.ActingHead.Step(List.of("executive-deputy"), List.of(), true, "ziyang-8.1"))),
            List.of("audit-bureau"), null, null);

    /** No pairs and no gap cover; the head picks any deputy. */
    public static final CoverRegime ZIYUAN = new CoverRegime("ziyuan/2023-12-20", null, null,
            new CoverRegime.ActingHead(List.of(
                    new CoverRegime.ActingHead.Step(List.of("executive-deputy", "deputy"), List.of(), false, "ziyuan-5.5"))),
            List.of(), null, null);

    /** A pair takes over everything; where both are away the head names somebody; only the executive deputy acts for the head. */
    public static final CoverRegime BOLI = new CoverRegime("boli/2023-08-30",
            new CoverRegime.Pairs(List.of("executive-deputy", "deputy"), Set.of(Duty.PAPERS, Duty.ACTIVITIES), "boli-5.7"),
            new CoverRegime.Gaps(List.of("executive-deputy", "deputy"), Set.of(Duty.PAPERS, Duty.ACTIVITIES), null, false, "boli-5.6"),
            new CoverRegime.ActingHead(List.of(
                    new CoverRegime.ActingHead.Step(List.of("executive-deputy"), List.of(), false, "boli-5.5"))),
            List.of(), null, null);

    /** As Boli, with any deputy open to the head's choice. */
    public static final CoverRegime XIANGSHAN = new CoverRegime("xiangshan/2021-10-11",
            new CoverRegime.Pairs(List.of("executive-deputy", "deputy"), Set.of(Duty.PAPERS, Duty.ACTIVITIES), "xiangshan-10.2"),
            new CoverRegime.Gaps(List.of("executive-deputy", "deputy"), Set.of(Duty.PAPERS, Duty.ACTIVITIES), null, false,
                    "xiangshan-10.1"),
            new CoverRegime.ActingHead(List.of(
                    new CoverRegime.ActingHead.Step(List.of("executive-deputy", "deputy"), List.of(), false, "xiangshan-9.1"))),
            List.of(), null, null);

    /** The regime of one of the five governments. */
    public static CoverRegime of(String jurisdiction) {
        return switch (jurisdiction) {
            case "anze" -> ANZE;
            case "boli" -> BOLI;
            case "xiangshan" -> XIANGSHAN;
            case "ziyang" -> ZIYANG;
            case "ziyuan" -> ZIYUAN;
            default -> throw new IllegalArgumentException(jurisdiction);
        };
    }

    private Regimes() {
    }
}
