package org.guiju.document.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.guiju.document.domain.Role;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.dispatch.Dispatched;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.normative.NormativeFiling.Maker;
import org.guiju.document.domain.turnaround.Running;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;

/**
 * Who takes part in a document, and for whom it waits; by key: {@code unit:<id>} or {@code post:<id>}.
 *
 * @param seenBy   whose posts may see it, and since when it lies with them
 * @param waits    who has to act next
 * @param inCharge id of the post in charge of the sponsor; empty where nobody is
 * @param term     the term of a paper that was taken in
 */
public record Parties(SequencedMap<String, Instant> seenBy, List<Waiting> waits, Optional<String> inCharge, Optional<Running> term) {

    /**
     * @param step  what has to be done
     * @param since since when it waits for them
     * @param due   by when; empty where no term runs
     */
    public record Waiting(String key, Step step, Instant since, Optional<Instant> due) {}

    public Parties {
        seenBy = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(seenBy));
        waits = List.copyOf(waits);
    }

    /** The parties of a document as it stands in this scene. */
    public static Parties of(Scene scene) {
        OfficialDocument document = scene.document();
        SequencedMap<String, Instant> seenBy = new LinkedHashMap<>();
        come(seenBy, unit(scene.sponsor()), document.cameTo(scene.sponsor()));
        document.consultations().keySet().forEach(unit -> come(seenBy, unit(unit), document.cameTo(unit)));
        document.sentTo().forEach(post -> come(seenBy, post(post), document.cameTo(post)));
        boolean disputed = document.asked().stream().anyMatch(Consultation::objects);
        Optional<Instant> submitted = document.submittedAt();
        Instant taken = submitted.orElseGet(() -> document.acts().getLast().at());
        if (document.state() instanceof DocumentState.Issued) {
            scene.officeUnits().forEach(unit -> come(seenBy, unit(unit), document.acts().getLast().at()));
        }
        if (submitted.isPresent() || disputed) {
            scene.officeUnits().forEach(unit -> come(seenBy, unit(unit), taken));
            scene.leaderInCharge().map(PostId::value).ifPresent(post -> come(seenBy, post(post), taken));
        }
        if (submitted.isPresent()) {
            heads(scene).forEach(head -> come(seenBy, head, taken));
        }
        scene.reviewingUnits().stream().filter(scene::reviewAsked).forEach(unit -> come(seenBy, unit(unit), taken));
        List<Waiting> waits = new ArrayList<>(waits(scene));
        scene.awaitedReviewers().forEach(unit -> waits.add(forUnit(scene, unit, Step.RECORD_REVIEW)));
        document.dispatched().distribution().forEach(handed -> come(seenBy, unit(handed.to()), handed.since()));
        document.dispatched().circulation().forEach(handed -> come(seenBy, post(handed.to()), handed.since()));
        waits.addAll(handedOut(document.dispatched()));
        waits.forEach(waiting -> come(seenBy, waiting.key(), waiting.since()));
        return ReadingList.narrowed(scene, new Parties(seenBy, waits, scene.leaderInCharge().map(PostId::value), scene.turnaround()));
    }

    /** What comes again lies there since the last time. */
    private static void come(SequencedMap<String, Instant> seenBy, String key, Instant since) {
        seenBy.merge(key, since, (known, again) -> again.isAfter(known) ? again : known);
    }

    /** Who still has to acknowledge or to read what was handed out. */
    private static List<Waiting> handedOut(Dispatched dispatched) {
        return Stream.concat(
                dispatched.distribution().stream().filter(handed -> handed.done().isEmpty())
                        .map(handed -> new Waiting(unit(handed.to()), Step.ACKNOWLEDGE, handed.since(), handed.due().map(Parties::end))),
                dispatched.circulation().stream().filter(handed -> handed.done().isEmpty())
                        .map(handed -> new Waiting(post(handed.to()), Step.MARK_READ, handed.since(), handed.due().map(Parties::end)))).toList();
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    private static List<Waiting> waits(Scene scene) {
        OfficialDocument document = scene.document();
        return switch (document.state()) {
            case DocumentState.Draft _, DocumentState.Returned _, DocumentState.Consulted _ ->
                List.of(new Waiting(unit(scene.sponsor()), Step.SUBMIT, scene.document().acts().getLast().at(), scene.latestSubmission()));
            case DocumentState.InDispute _ -> List.of(forUnit(scene, scene.sponsor(), Step.LIST_POSITIONS));
            case DocumentState.InConsultation _ -> replies(scene);
            case DocumentState.UnderOfficeReview _ -> received(scene);
            case DocumentState.AwaitingRouting _ -> forOffice(scene, Step.ROUTE);
            case DocumentState.WithLeader with -> withLeader(scene, with.post());
            case DocumentState.AwaitingSignature _ -> signers(scene);
            case DocumentState.Signed _ -> forOffice(scene, Step.NUMBER);
            case DocumentState.Numbered _ -> forOffice(scene, Step.ISSUE);
            case DocumentState.Issued _ -> issued(scene);
            case DocumentState.Concluded _ -> List.of();
        };
    }

    /** An issued normative document waits until it is filed everywhere, then until its makers say what becomes of it when it runs out. */
    private static List<Waiting> issued(Scene scene) {
        if (!scene.normative()) {
            return List.of();
        }
        String maker = scene.maker() == Maker.GOVERNMENT ? "" : scene.sponsor();
        List<Waiting> waits = new ArrayList<>();
        if (!scene.openFilings().isEmpty()) {
            waits.addAll(maker.isEmpty() ? forOffice(scene, Step.FILE) : List.of(forUnit(scene, maker, Step.FILE)));
        } else if (scene.document().acts().stream().anyMatch(act -> act.kind() == ActKind.FILED)
                && scene.document().acts().stream().noneMatch(act -> act.kind() == ActKind.FILING_REVIEWED)) {
            scene.filingReviewers().forEach(unit -> waits.add(forUnit(scene, unit, Step.REVIEW_FILING)));
        }
        if (scene.rules().normatives().validity().isPresent() && scene.document().cleanUp().isEmpty()) {
            scene.document().period().map(p -> p.until().plusDays(1).atStartOfDay(WorkingCalendar.ZONE).toInstant()).ifPresent(end ->
                    waits.add(new Waiting(unit(scene.sponsor()), Step.CLEAN_UP, scene.document().acts().getLast().at(), Optional.of(end))));
        }
        boolean toDo = scene.document().cleanUp().filter(outcome -> !outcome.equals("continue")).isPresent()
                && scene.document().acts().stream().noneMatch(act -> act.kind() == ActKind.CARRIED_OUT);
        if (toDo && scene.rules().normatives().validity().isPresent()) {
            waits.add(forUnit(scene, scene.sponsor(), Step.CARRY_OUT));
        }
        return waits;
    }

    private static List<Waiting> replies(Scene scene) {
        return scene.document().asked().stream().filter(c -> c.state().open())
                .map(c -> new Waiting(unit(c.unit()), Step.REPLY, scene.document().cameTo(c.unit()), c.deadline().map(d -> d.due(scene.calendar()).end())))
                .toList();
    }

    /** With the leader it lies with; once that one has approved a paper that ends by approval, with the office. */
    private static List<Waiting> withLeader(Scene scene, String post) {
        boolean answered = scene.document().approvals().stream().anyMatch(act -> act.by().post().filter(post::equals).isPresent());
        return answered ? forOffice(scene, Step.CONCLUDE)
                : List.of(new Waiting(post(post), Step.APPROVE, scene.document().cameTo(post), due(scene)));
    }

    private static List<Waiting> signers(Scene scene) {
        List<Waiting> waits = new ArrayList<>();
        Instant since = scene.document().approvedSince();
        List<Role> roles = scene.rules().sign().map(s -> s.signers(scene.document().paper(), scene.document().confirmed())).orElse(List.of());
        for (Role role : roles) {
            posts(scene, role.kind()).forEach(post -> waits.add(new Waiting(post(post), Step.SIGN, since, due(scene))));
        }
        return waits.isEmpty() ? heads(scene).stream().map(key -> new Waiting(key, Step.SIGN, since, due(scene))).toList() : waits;
    }

    private static List<String> posts(Scene scene, String role) {
        return switch (role) {
            case "leader-in-charge", "deputy-in-charge" -> scene.leaderInCharge().map(PostId::value).stream().toList();
            // any leader may: the paper lies with whoever is in charge of it and with the head
            case "leader" -> Stream.concat(scene.leaderInCharge().map(PostId::value).stream(), ofKind(scene, PostKinds.HEAD).stream()).distinct().toList();
            default -> ofKind(scene, role);
        };
    }

    private static List<String> ofKind(Scene scene, String kind) {
        return scene.directory().postsOfKind(kind, scene.now()).stream().map(Post::id).map(PostId::value).toList();
    }

    private static List<String> heads(Scene scene) {
        return ofKind(scene, PostKinds.HEAD).stream().map(Parties::post).toList();
    }

    private static List<Waiting> forOffice(Scene scene, Step step) {
        return scene.officeUnits().stream().map(unit -> new Waiting(unit(unit), step, since(scene), due(scene))).toList();
    }

    /** With the office; one that was left lying also with the head of it. */
    private static List<Waiting> received(Scene scene) {
        List<Waiting> waits = new ArrayList<>(forOffice(scene, Step.REVIEW));
        if (scene.document().escalated()) {
            scene.officeDirectors().forEach(post -> waits.add(new Waiting(post(post), Step.REVIEW, since(scene), due(scene))));
        }
        return waits;
    }

    private static Instant since(Scene scene) {
        return scene.document().acts().getLast().at();
    }

    private static Optional<Instant> due(Scene scene) {
        return scene.turnaround().filter(running -> running.doneAt().isEmpty()).flatMap(Running::end);
    }

    private static Waiting forUnit(Scene scene, String unit, Step step) {
        return new Waiting(unit(unit), step, since(scene), Optional.empty());
    }

    private static String unit(String id) {
        return "unit:" + id;
    }

    private static String post(String id) {
        return "post:" + id;
    }
}
