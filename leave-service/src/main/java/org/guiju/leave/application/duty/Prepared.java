package org.guiju.leave.application.duty;

import java.util.List;

import org.guiju.leave.application.duty.DutyNews.News;
import org.guiju.leave.domain.dutyroster.DutyQuestion;
import org.guiju.leave.domain.dutyroster.Roster;

/**
 * An act on a plan, ready to be judged.
 *
 * @param facts what it is judged by
 * @param after what becomes of the plan once it is allowed
 * @param news  what is told then
 */
public record Prepared<F extends DutyQuestion>(F facts, Roster after, List<News> news) {

    public Prepared {
        news = List.copyOf(news);
    }
}
