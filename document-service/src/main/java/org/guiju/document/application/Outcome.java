package org.guiju.document.application;

import java.util.List;

import org.guiju.document.domain.life.Hand;
import org.guiju.document.domain.life.OfficialDocument;

/** What an act has made of a document. */
public record Outcome(OfficialDocument document, Hand by, List<FollowUp> followUps) {

    public Outcome {
        followUps = List.copyOf(followUps);
    }

    public static Outcome of(OfficialDocument document, Hand by, FollowUp... followUps) {
        return new Outcome(document, by, List.of(followUps));
    }
}
