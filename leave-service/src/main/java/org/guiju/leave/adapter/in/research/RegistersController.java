package org.guiju.leave.adapter.in.research;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.audit.ActedBy;
import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.Etags;
import org.guiju.kit.web.Kept;
import org.guiju.leave.adapter.in.ledger.Keepers;
import org.guiju.leave.adapter.in.research.Bodies.ContactPointBody;
import org.guiju.leave.adapter.in.research.Bodies.EndBody;
import org.guiju.leave.adapter.in.research.Bodies.PlaceBody;
import org.guiju.leave.adapter.in.research.Bodies.ReasonBody;
import org.guiju.leave.adapter.in.research.Bodies.TargetBody;
import org.guiju.leave.adapter.in.research.Bodies.TopicBody;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.research.KeepingRegisters;
import org.guiju.leave.application.research.KeepingRegisters.Prepared;
import org.guiju.leave.application.research.ResearchRegisters;
import org.guiju.leave.application.research.ResearchRegisters.Extension;
import org.guiju.leave.application.research.ResearchRegisters.Listed;
import org.guiju.leave.domain.fieldresearch.Chairing;
import org.guiju.leave.domain.fieldresearch.ContactPlace;
import org.guiju.leave.domain.fieldresearch.PlaceKind;
import org.guiju.leave.domain.fieldresearch.Registering;
import org.guiju.leave.domain.fieldresearch.Topic;
import org.guiju.leave.domain.ledger.Leader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The registers beside the trips: topics chaired, contact points, the list of places, whom the target is extended to. */
@RestController
@RequestMapping("/api/v1/leaves/research")
class RegistersController {

    private static final String ROOT = "/api/v1/leaves/research/";

    private final KeepingRegisters keeping;
    private final ResearchRegisters registers;
    private final Commands commands;
    private final Judgement<Chairing> chairing;
    private final Judgement<Registering> registering;

    RegistersController(KeepingRegisters keeping, ResearchRegisters registers, Commands commands, Judgement<Chairing> chairing,
            Judgement<Registering> registering) {
        this.keeping = keeping;
        this.registers = registers;
        this.commands = commands;
        this.chairing = chairing;
        this.registering = registering;
    }

    /** Everything of a register that the reader may see. */
    record Register<T>(List<T> items) {}

    /** @param withdrawn why it was taken back */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TopicView(UUID id, long version, Leader leader, int year, String title, boolean counts, Optional<String> withdrawn) {
        static TopicView of(Topic topic) {
            return new TopicView(topic.id(), topic.version(), topic.leader(), topic.year(), topic.title(), topic.counts(), topic.withdrawn());
        }
    }

    /** @param until first day on which it is none any more */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ContactPointView(UUID id, long version, Leader leader, String place, LocalDate from, Optional<LocalDate> until) {
        static ContactPointView of(ContactPlace place) {
            return new ContactPointView(place.id(), place.version(), place.leader(), place.place(), place.from(), place.until());
        }
    }

    record PlaceView(UUID id, long version, String name, PlaceKind kind, String basis) {
        static PlaceView of(Listed place) {
            return new PlaceView(place.id(), place.version(), place.name(), place.kind(), place.basis());
        }
    }

    /** Whom the target of days is extended to. @param settled whether the government has settled it at all */
    record TargetView(long version, Set<String> kinds, String basis, boolean settled) {
        static TargetView of(Extension extension) {
            return new TargetView(extension.version(), extension.kinds(), extension.basis(), extension.version() > 0);
        }
    }

    @PostMapping("/topics")
    Mono<ResponseEntity<Object>> chair(Command<TopicBody> command) {
        Keepers.year(In.BODY, command.body().year());
        AtomicReference<Prepared<Topic, Chairing>> prepared = new AtomicReference<>();
        return commands.making("research.topic-registered", command)
                .gather(() -> Keepers.told(keeping.chair(keeper(command), command.body().post(), command.body().year(),
                        command.body().title().strip())).doOnNext(prepared::set).map(Prepared::facts))
                .judge(chairing)
                .keep((_, _) -> registers.keep(command.actor().jurisdiction(), prepared.get().entry()).map(topic -> Kept.created(
                        topic.id().toString(), topic.version(), TopicView.of(topic), ROOT + "topics/" + topic.id(),
                        Keepers.by(command.actor(), topic.leader()))));
    }

    @PostMapping("/topics/{id}/withdrawal")
    Mono<ResponseEntity<Object>> withdraw(@PathVariable UUID id, Command<ReasonBody> command) {
        return changed("research.topic-withdrawn", id.toString(), command, () -> keeping.withdraw(keeper(command), id, command.body().reason()),
                topic -> registers.keep(command.actor().jurisdiction(), topic).map(kept -> Kept.changed(id.toString(), kept.version(),
                        TopicView.of(kept), Keepers.by(command.actor(), kept.leader()))));
    }

    @GetMapping("/topics")
    Mono<Register<TopicView>> topics(Actor actor, @RequestParam int year) {
        Keeper keeper = Keepers.of(actor);
        return registers.topics(actor.jurisdiction(), Keepers.year(In.QUERY, year)).filter(topic -> keeper.sees(topic.leader()))
                .map(TopicView::of).collectList().map(Register::new);
    }

    @PostMapping("/contact-points")
    Mono<ResponseEntity<Object>> contactPoint(Command<ContactPointBody> command) {
        day("/from", command.body().from());
        return made("research.contact-point-registered", command,
                () -> keeping.contactPoint(keeper(command), command.body().post(), command.body().place().strip(), command.body().from()),
                place -> registers.keep(command.actor().jurisdiction(), place).map(kept -> Kept.created(kept.id().toString(), kept.version(),
                        ContactPointView.of(kept), ROOT + "contact-points/" + kept.id(), Keepers.by(command.actor(), kept.leader()))));
    }

    @PostMapping("/contact-points/{id}/end")
    Mono<ResponseEntity<Object>> endContactPoint(@PathVariable UUID id, Command<EndBody> command) {
        day("/until", command.body().until());
        return changed("research.contact-point-ended", id.toString(), command,
                () -> keeping.endContactPoint(keeper(command), id, command.body().until()),
                place -> registers.keep(command.actor().jurisdiction(), place).map(kept -> Kept.changed(id.toString(), kept.version(),
                        ContactPointView.of(kept), Keepers.by(command.actor(), kept.leader()))));
    }

    @GetMapping("/contact-points")
    Mono<Register<ContactPointView>> contactPoints(Actor actor) {
        Keeper keeper = Keepers.of(actor);
        return registers.contactPlaces(actor.jurisdiction()).filter(place -> keeper.sees(place.leader()))
                .map(ContactPointView::of).collectList().map(Register::new);
    }

    /** Puts a historic site or a scenic area on the list. */
    @PostMapping("/places")
    Mono<ResponseEntity<Object>> list(Command<PlaceBody> command) {
        PlaceBody body = command.body();
        return made("research.place-listed", command,
                () -> keeping.list(keeper(command), body.name().strip(), body.kind(), body.basis().strip()),
                place -> registers.keep(command.actor().jurisdiction(), place).map(kept -> Kept.created(kept.id().toString(), kept.version(),
                        PlaceView.of(kept), ROOT + "places/" + kept.id(), by(command))));
    }

    /** Takes a place off the list; trips that have been planned stay as they are. */
    @PostMapping("/places/{id}/removal")
    Mono<ResponseEntity<Object>> strike(@PathVariable UUID id, Command<Command.NoBody> command) {
        return changed("research.place-removed", id.toString(), command, () -> keeping.strike(keeper(command), id),
                place -> registers.remove(command.actor().jurisdiction(), id).thenReturn(Kept.changed(id.toString(), place.version(),
                        PlaceView.of(place), by(command))));
    }

    /** The list is everybody's to read: who plans a trip must know it. */
    @GetMapping("/places")
    Mono<Register<PlaceView>> places(Actor actor) {
        return registers.listed(actor.jurisdiction()).map(all -> new Register<>(all.stream().map(PlaceView::of).toList()));
    }

    @GetMapping("/target")
    Mono<ResponseEntity<TargetView>> target(Actor actor) {
        return registers.extension(actor.jurisdiction()).map(extension -> Etags.ok(extension.version(), TargetView.of(extension)));
    }

    /** Extends the target of days to kinds of post the regulation leaves to the government. */
    @PutMapping("/target")
    Mono<ResponseEntity<Object>> extend(Command<TargetBody> command) {
        return changed("research.target-extended", "target", command,
                () -> keeping.extend(keeper(command), command.body().kinds(), command.body().basis().strip()),
                extension -> registers.keep(command.actor().jurisdiction(), extension).map(kept -> Kept.changed("target", kept.version(),
                        TargetView.of(kept), by(command))));
    }

    private <T> Mono<ResponseEntity<Object>> made(String action, Command<?> command, Supplier<Mono<Prepared<T, Registering>>> preparing,
            Function<T, Mono<Kept>> keep) {
        AtomicReference<Prepared<T, Registering>> prepared = new AtomicReference<>();
        return commands.making(action, command)
                .gather(() -> Keepers.told(Mono.defer(preparing)).doOnNext(prepared::set).map(Prepared::facts))
                .judge(registering)
                .keep((_, _) -> keep.apply(prepared.get().entry()));
    }

    private <T> Mono<ResponseEntity<Object>> changed(String action, String id, Command<?> command,
            Supplier<Mono<Prepared<T, Registering>>> preparing, Function<T, Mono<Kept>> keep) {
        AtomicReference<Prepared<T, Registering>> prepared = new AtomicReference<>();
        return commands.on(action, id, command)
                .gather(() -> Keepers.told(Mono.defer(preparing)).doOnNext(prepared::set).map(Prepared::facts))
                .at(Registering::version)
                .judge(registering)
                .keep((_, _) -> keep.apply(prepared.get().entry()));
    }

    private static void day(String pointer, LocalDate day) {
        List<FieldFault> faults = new ArrayList<>();
        Keepers.day(pointer, day, faults);
        Bodies.refuse(faults);
    }

    private static ActedBy by(Command<?> command) {
        return Keepers.by(command.actor());
    }

    private static Keeper keeper(Command<?> command) {
        return Keepers.of(command.actor());
    }
}
