package org.guiju.leave.adapter.in.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.ClauseView;
import org.guiju.kit.web.json.Words;
import org.guiju.leave.adapter.in.request.RequestView.ActView;
import org.guiju.leave.adapter.in.request.RequestView.AddresseeView;
import org.guiju.leave.adapter.in.request.RequestView.StepView;
import org.guiju.leave.application.request.Scene;
import org.guiju.leave.domain.departure.Addressee;
import org.guiju.leave.domain.departure.Step;
import org.guiju.leave.domain.journey.Latest;
import org.guiju.leave.domain.request.Act;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;

/** Puts the steps of a request into the reader's words, with who could take each of them now. */
final class StepViews {

    private final Messages messages;

    StepViews(Messages messages) {
        this.messages = messages;
    }

    List<StepView> of(Scene scene, List<ActView> timeline, Language language) {
        Map<String, Integer> done = scene.request().settled().stream().filter(act -> act.subject().isPresent())
                .collect(Collectors.toMap(act -> act.subject().orElseThrow(), Act::seq, (one, later) -> later));
        Set<String> open = scene.next().stream().map(Step::name).collect(Collectors.toSet());
        return scene.procedure().steps().stream().map(step -> {
            Optional<ActView> act = Optional.ofNullable(done.get(step.name())).map(seq -> timeline.get(seq - 1));
            String state = act.isPresent() ? "done" : open.contains(step.name()) ? "open" : "later";
            return new StepView(step.name(), kind(step), title(step, language), state, messages.text("request.step." + state, language),
                    step.addressee().title(), addressees(scene, step, language), step.order(), step.latest().map(Latest::day),
                    ClauseView.of(step.clause(), language), act);
        }).toList();
    }

    String title(Step step, Language language) {
        return messages.text("request.step." + kind(step), Map.of("addressee", step.addressee().title()), language);
    }

    private static String kind(Step step) {
        return switch (step) {
            case Step.Consent _ -> "consent";
            case Step.Report _ -> "report";
            case Step.Filing _ -> "filing";
            case Step.Notice _ -> "notice";
        };
    }

    private List<AddresseeView> addressees(Scene scene, Step step, Language language) {
        return switch (step.addressee()) {
            case Addressee.Posts posts -> posts.anyOf().stream().map(post -> addressee(scene, post, language)).toList();
            case Addressee.Outside _, Addressee.AsRecorded _ -> List.of();
        };
    }

    private AddresseeView addressee(Scene scene, PostId post, Language language) {
        Coverage coverage = scene.directory().coverage(post, scene.now(), Duty.PAPERS);
        Optional<PersonId> person = coverage.person();
        Optional<String> why = coverage instanceof Coverage.Gap gap
                ? Optional.of(messages.text("coverage.gap." + Words.of(gap.reason()), Map.of("post", scene.title(post),
                        "person", Optional.ofNullable(gap.holder()).map(holder -> name(scene, holder)).orElse("")), language))
                : Optional.empty();
        return new AddresseeView(post.value(), scene.title(post), person.map(PersonId::value), person.map(id -> name(scene, id)),
                coverage instanceof Coverage.CoveredBy, why);
    }

    private static String name(Scene scene, PersonId id) {
        return scene.directory().person(id).map(known -> known.name()).orElse(id.value());
    }
}
