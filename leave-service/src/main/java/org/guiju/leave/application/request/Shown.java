package org.guiju.leave.application.request;

import java.util.List;

import org.guiju.leave.domain.request.Move;
import org.guiju.regulation.ruling.Ruling;

/** A request with what the reader could do about it. */
public record Shown(Scene scene, List<Possible> moves) {

    /**
     * One thing the reader could do, and what the rules answer.
     *
     * @param subject name of the step; empty where there is but one
     */
    public record Possible(Move move, String subject, Ruling ruling) {}

    public Shown {
        moves = List.copyOf(moves);
    }
}
