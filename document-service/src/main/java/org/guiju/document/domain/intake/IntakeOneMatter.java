package org.guiju.document.domain.intake;

import java.util.Map;

import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Ground;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.ruling.Findings;

/** A paper of this kind speaks of one matter (一文一事). */
public record IntakeOneMatter(Ground ground, DocumentKind kind, int most) {

    public Findings judge(Paper paper) {
        return paper.kind() == kind && paper.matters().size() > most
                ? ground.broken("several-matters",
                        Map.of("kind", kind.title(), "matters", paper.matters(), "count", paper.matters().size(), "most", most))
                : ground.holds();
    }

    @Override
    public String toString() {
        return "IntakeOneMatter[" + ground + ": " + kind.title() + "至多" + most + "事]";
    }
}
