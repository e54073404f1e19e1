package org.guiju.document.application.reading;

import java.util.List;

import org.guiju.document.application.Scene;
import org.guiju.document.domain.life.Step;
import org.guiju.regulation.ruling.Ruling;

/**
 * A document as one person sees it.
 *
 * @param steps what the person could try now, each with what the rules would answer
 */
public record Documented(Scene scene, List<Possible> steps) {

    public Documented {
        steps = List.copyOf(steps);
    }

    /** @param subject id of the unit whose address the step has; empty for a step on the whole paper */
    public record Possible(Step step, String subject, Ruling ruling) {}
}
