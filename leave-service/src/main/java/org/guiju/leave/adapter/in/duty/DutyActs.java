package org.guiju.leave.adapter.in.duty;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.Kept;
import org.guiju.leave.application.duty.Prepared;
import org.guiju.leave.application.duty.Scene;
import org.guiju.leave.application.duty.Setting;
import org.guiju.leave.domain.dutyroster.DutyQuestion;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Carries out every act on a plan in the same way. */
@Component
final class DutyActs {

    private final Commands commands;
    private final Setting setting;
    private final DutyViews views;

    DutyActs(Commands commands, Setting setting, DutyViews views) {
        this.commands = commands;
        this.setting = setting;
        this.views = views;
    }

    /** @param act what it is judged by, and what becomes of the plan */
    <F extends DutyQuestion> Mono<ResponseEntity<Object>> on(UUID id, String action, Command<?> command, Judgement<F> judgement,
            Function<Scene, Prepared<F>> act) {
        // what is gathered and what is kept run one after the other in one transaction; a transaction run again gathers anew
        AtomicReference<Scene> scene = new AtomicReference<>();
        AtomicReference<Prepared<F>> prepared = new AtomicReference<>();
        return commands.on(action, id.toString(), command)
                .gather(() -> setting.forChange(Callers.of(command.actor()), id)
                        .doOnNext(scene::set)
                        .map(act)
                        .doOnNext(prepared::set)
                        .map(Prepared::facts)
                        .onErrorMap(DutyProblems::of))
                .at(DutyQuestion::version)
                .judge(judgement)
                .keep((_, _) -> setting.keep(command.actor().jurisdiction(), prepared.get())
                        .onErrorMap(DutyProblems::of)
                        .map(roster -> Kept.changed(id.toString(), roster.version(), views.roster(scene.get().with(roster), command.language()),
                                Callers.actedBy(command.actor()))));
    }

    Commands commands() {
        return commands;
    }
}
