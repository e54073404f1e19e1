package org.guiju.document.adapter.in.web.view;

import java.time.LocalDate;
import java.util.List;

import org.guiju.document.application.Scene;
import org.guiju.document.domain.dispatch.Dispatched;
import org.guiju.document.domain.life.Act;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.Unit;

/** Puts what has become of a paper into the shape that is answered. */
final class DispatchViews {

    private DispatchViews() {}

    static DispatchView of(Scene scene) {
        Dispatched dispatched = scene.document().dispatched();
        LocalDate today = LocalDate.ofInstant(scene.now(), WorkingCalendar.ZONE);
        return new DispatchView(dispatched.checked(),
                dispatched.voided().stream()
                        .map(act -> new DispatchView.VoidedView(act.role().orElse(""), act.text(), DeadlineViews.local(act.at()))).toList(),
                dispatched.prints().stream().map(DispatchViews::print).toList(),
                handed(dispatched.distribution(), scene, today), handed(dispatched.circulation(), scene, today),
                dispatched.publication().map(act -> new DispatchView.PublicationView(
                        act.role().filter(Dispatched.DISCLOSED::equals).isPresent(), act.text(), DeadlineViews.local(act.at()))),
                dispatched.closed().map(act -> DeadlineViews.local(act.at())));
    }

    private static DispatchView.PrintView print(Act act) {
        return new DispatchView.PrintView(Integer.parseInt(act.role().orElseThrow()), LocalDate.parse(act.subject().orElseThrow()), act.text(),
                act.by().name());
    }

    private static List<DispatchView.HandedView> handed(List<Dispatched.Handed> list, Scene scene, LocalDate today) {
        return list.stream().map(handed -> new DispatchView.HandedView(handed.to(), name(handed.to(), scene),
                DeadlineViews.local(handed.since()), handed.due(), handed.overdue(today),
                handed.done().map(act -> DeadlineViews.local(act.at())), handed.done().map(act -> act.by().name()))).toList();
    }

    private static String name(String id, Scene scene) {
        return scene.unit(id).map(Unit::name).or(() -> scene.post(id).map(Post::title)).orElse(id);
    }
}
