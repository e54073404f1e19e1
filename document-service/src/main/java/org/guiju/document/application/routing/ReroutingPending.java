package org.guiju.document.application.routing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.guiju.document.application.Documents;
import org.guiju.document.application.Documents.Divided;
import org.guiju.document.application.FollowUp;
import org.guiju.document.application.Outcome;
import org.guiju.document.application.Parties;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.Scene;
import org.guiju.document.application.WhoHoldsWhat;
import org.guiju.document.domain.life.Act;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.DocumentState;
import org.guiju.document.domain.life.Hand;
import org.guiju.document.domain.life.OfficialDocument;
import org.guiju.regulation.Jurisdiction;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The division of work has changed: what lies with a leader because he was in charge goes to whoever is now, as an act on record. What
 * he has agreed to or turned down stays so, and what was brought before him for another reason stays with him.
 */
public final class ReroutingPending {

    private static final Set<ActKind> ANSWERS = Set.of(ActKind.APPROVED, ActKind.DISAPPROVED);

    private final Documents documents;
    private final Proceedings proceedings;
    private final WhoHoldsWhat directories;

    public ReroutingPending(Documents documents, Proceedings proceedings, WhoHoldsWhat directories) {
        this.documents = documents;
        this.proceedings = proceedings;
        this.directories = directories;
    }

    /** Documents under way whose sponsor has another leader in charge than when they were last kept: at most {@code limit}. */
    public Flux<UUID> concerned(Jurisdiction jurisdiction, Instant now, Optional<UUID> after, int limit) {
        return directories.in(jurisdiction).flatMapMany(directory -> documents.divided(jurisdiction)
                .filter(part -> !inCharge(directory, part.unit(), now).orElse("").equals(part.inCharge()))
                .concatMap(part -> documents.underWay(jurisdiction, part, after, limit)))
                .sort().take(limit);
    }

    /** The next instant at which some unit changes its leader in charge; empty while none is known. */
    public Mono<Instant> next(Jurisdiction jurisdiction, Instant now) {
        return directories.in(jurisdiction).flatMap(directory -> Mono.justOrEmpty(directory.facts().portfolios().stream()
                .flatMap(portfolio -> Stream.of(Optional.ofNullable(portfolio.from()), Optional.ofNullable(portfolio.until())))
                .flatMap(Optional::stream).filter(now::isBefore).min(Instant::compareTo)));
    }

    /** Brings one document to where it belongs now, in the running transaction. */
    public Mono<Void> of(Jurisdiction jurisdiction, UUID id) {
        return documents.held(jurisdiction, id).flatMap(proceedings::scene)
                .flatMap(scene -> Mono.justOrEmpty(rerouted(scene))
                        .flatMap(outcome -> proceedings.keep(scene, outcome).then(Mono.just(true)))
                        .switchIfEmpty(Mono.defer(() -> documents.involve(scene.document(), Parties.of(scene)).thenReturn(false))))
                .then();
    }

    private static Optional<Outcome> rerouted(Scene scene) {
        OfficialDocument document = scene.document();
        Optional<String> to = scene.leaderInCharge().map(PostId::value);
        if (!(document.state() instanceof DocumentState.WithLeader with) || to.isEmpty() || to.get().equals(with.post())) {
            return Optional.empty();
        }
        boolean answered = document.sinceSubmission().stream()
                .anyMatch(act -> ANSWERS.contains(act.kind()) && act.by().post().filter(with.post()::equals).isPresent());
        boolean forItsUnit = brought(document, with.post())
                .flatMap(act -> inCharge(scene.directory(), scene.sponsor(), act.at())).filter(with.post()::equals).isPresent();
        if (answered || !forItsUnit) {
            return Optional.empty();
        }
        Act act = scene.act(ActKind.REROUTED, Hand.system(), to, Optional.of(with.post()), "", scene.rules().routing()
                .map(rule -> rule.portfolio().ground().clause().item()));
        return Optional.of(Outcome.of(document.after(act, new DocumentState.WithLeader(to.get())), Hand.system(),
                new FollowUp.Tell("org.guiju.document.rerouted", Map.of("from", with.post(), "to", to.get()))));
    }

    private static Optional<Act> brought(OfficialDocument document, String post) {
        return document.sinceSubmission().stream()
                .filter(act -> act.kind() == ActKind.SENT || act.kind() == ActKind.REROUTED)
                .filter(act -> act.subject().filter(post::equals).isPresent()).reduce((one, later) -> later);
    }

    private static Optional<String> inCharge(DirectorySnapshot directory, String unit, Instant at) {
        return directory.leaderInCharge(UnitId.of(unit), at).map(PostId::value);
    }
}
