package org.guiju.leave.adapter.in.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.web.Command;
import org.guiju.leave.application.duty.Prepared;
import org.guiju.leave.application.duty.Scene;
import org.guiju.leave.application.duty.SwappingDuty;
import org.guiju.leave.domain.dutyroster.Swap;
import org.guiju.leave.domain.dutyroster.Swapping;
import org.guiju.regulation.posts.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Swaps: one asks, the other answers; the plan's ETag guards them, for they change the plan. */
@RestController
@RequestMapping("/api/v1/leaves/duty/rosters/{id}/swaps")
class SwapsController {

    private final DutyActs acts;
    private final SwappingDuty swapping;
    private final Judgement<Swapping> judgement;

    SwapsController(DutyActs acts, SwappingDuty swapping, Judgement<Swapping> judgement) {
        this.acts = acts;
        this.swapping = swapping;
        this.judgement = judgement;
    }

    /**
     * @param day      the day that is given away
     * @param from     who is on duty then; the sender where absent
     * @param to       who is asked to take it
     * @param exchange a day of the other's taken over for it
     */
    record WishBody(@NotNull LocalDate day, Optional<PersonId> from, @NotNull PersonId to, Optional<LocalDate> exchange,
            Optional<@Size(max = 500) String> reason) {}

    /** @param contact how the one who accepts is reached that day; known from elsewhere where absent */
    record AnswerBody(@NotNull Boolean agrees, Optional<@Size(max = 100) String> contact) {}

    @PostMapping
    Mono<ResponseEntity<Object>> ask(@PathVariable UUID id, Command<WishBody> command) {
        WishBody body = command.body();
        UUID swap = UUID.randomUUID();
        return acts.on(id, "duty.swap", command, judgement, scene -> swapping.ask(scene, swap, new SwappingDuty.Wish(body.day(), body.from(),
                body.to(), body.exchange(), body.reason().orElse(""))));
    }

    @PostMapping("/{swap}/answer")
    Mono<ResponseEntity<Object>> answer(@PathVariable UUID id, @PathVariable UUID swap, Command<AnswerBody> command) {
        return on(id, swap, "duty.swap-answer", command,
                (scene, wish) -> swapping.answer(scene, wish, command.body().agrees(), command.body().contact()));
    }

    @PostMapping("/{swap}/withdrawal")
    Mono<ResponseEntity<Object>> withdraw(@PathVariable UUID id, @PathVariable UUID swap, Command<Command.NoBody> command) {
        return on(id, swap, "duty.swap-withdrawal", command, swapping::withdraw);
    }

    private Mono<ResponseEntity<Object>> on(UUID id, UUID swap, String action, Command<?> command,
            BiFunction<Scene, Swap, Prepared<Swapping>> act) {
        return acts.on(id, action, command, judgement, scene -> act.apply(scene,
                scene.roster().swap(swap).orElseThrow(() -> ProblemException.notFound(swap.toString()))));
    }
}
