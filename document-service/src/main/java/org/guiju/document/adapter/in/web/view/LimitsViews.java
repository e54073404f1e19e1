package org.guiju.document.adapter.in.web.view;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.guiju.document.application.Scene;
import org.guiju.document.domain.Limits;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.length.Characters;
import org.guiju.document.domain.turnaround.Light;
import org.guiju.document.domain.turnaround.Running;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.ClauseView;

/** Says how a paper stands to its limits. */
record LimitsViews(Messages messages, DeadlineViews deadlines) {

    LimitsView of(Scene scene, Language language) {
        Paper paper = scene.document().paper();
        Limits limits = scene.rules().limits();
        List<LimitsView.LengthView> lengths = limits.length().map(rule -> rule.limitsOf(paper)).orElse(List.of()).stream()
                .map(limit -> new LimitsView.LengthView(limit.most(), ClauseView.of(limit.ground().clause(), language))).toList();
        Optional<LimitsView.LeadTimeView> lead = limits.leadTime().flatMap(rule -> rule.latest(paper, scene.calendar()))
                .map(latest -> new LimitsView.LeadTimeView(latest.day(), latest.remindOn(), latest.neededBy(),
                        ClauseView.of(latest.ground().clause(), language)));
        return new LimitsView(Characters.in(paper.body()), lengths, lead,
                scene.turnaround().map(running -> turnaround(running, scene, language)));
    }

    private TurnaroundView turnaround(Running running, Scene scene, Language language) {
        ClauseView clause = ClauseView.of(running.ground().clause(), language);
        Light light = running.light(scene.now());
        return new TurnaroundView(light.id(), messages.text("light." + light.id(), language), running.immediate(),
                DeadlineViews.local(running.receivedAt()), running.end().map(DeadlineViews::local), running.doneAt().map(DeadlineViews::local),
                Duration.between(running.receivedAt(), running.doneAt().orElse(scene.now())).toMinutes(), clause,
                running.deadline().map(deadline -> deadlines.of(deadline, Optional.of(clause), scene, language)));
    }
}
