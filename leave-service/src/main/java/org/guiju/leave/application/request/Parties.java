package org.guiju.leave.application.request;

import java.util.LinkedHashSet;
import java.util.Set;

import org.guiju.leave.domain.departure.Addressee;
import org.guiju.leave.domain.departure.Step;
import org.guiju.leave.domain.request.RequestState;

/** Who takes part in a request, by key: {@code person:<id>}, {@code post:<id>}, {@code unit:<id>} of the office. */
public final class Parties {

    private Parties() {
    }

    /** Whose posts may see it. A draft is its author's alone. */
    public static Set<String> seenBy(Scene scene) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("person:" + scene.request().person().id().value());
        scene.request().acts().stream().findFirst().ifPresent(drafted -> keys.add("person:" + drafted.by().person()));
        if (scene.request().state() instanceof RequestState.Draft && scene.request().submittedAt().isEmpty()) {
            return keys;
        }
        scene.request().underDecision().standIn().ifPresent(post -> keys.add("post:" + post.value()));
        scene.request().plan().actingLeader().ifPresent(post -> keys.add("post:" + post.value()));
        scene.request().acts().forEach(act -> act.by().post().ifPresent(post -> {
            if (!act.by().person().equals(scene.request().person().id().value())) {
                keys.add("post:" + post);
            }
        }));
        scene.officeUnits().forEach(unit -> keys.add("unit:" + unit));
        for (Step step : scene.procedure().steps()) {
            if (step.addressee() instanceof Addressee.Posts posts) {
                posts.anyOf().forEach(post -> keys.add("post:" + post.value()));
            }
        }
        return keys;
    }

    /** Whether the caller takes part, or reads trails as an auditor. */
    public static boolean maySee(Scene scene, Caller caller) {
        Set<String> keys = seenBy(scene);
        boolean draft = scene.request().state() instanceof RequestState.Draft;
        return caller.keys().stream().anyMatch(keys::contains) || caller.auditor() && !draft;
    }
}
