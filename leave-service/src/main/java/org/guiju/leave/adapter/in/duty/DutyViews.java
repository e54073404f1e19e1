package org.guiju.leave.adapter.in.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.ClauseView;
import org.guiju.leave.adapter.in.duty.RosterView.DayView;
import org.guiju.leave.adapter.in.duty.RosterView.DutyView;
import org.guiju.leave.adapter.in.duty.RosterView.FlawView;
import org.guiju.leave.adapter.in.duty.RosterView.SwapView;
import org.guiju.leave.application.duty.DutyBoard;
import org.guiju.leave.application.duty.Scene;
import org.guiju.leave.domain.dutyroster.Assignment;
import org.guiju.leave.domain.dutyroster.Flaw;
import org.guiju.leave.domain.dutyroster.Need;
import org.guiju.leave.domain.dutyroster.Roster;
import org.guiju.leave.domain.dutyroster.Swap;
import org.guiju.regulation.calendar.WorkingCalendar;
import org.guiju.regulation.posts.PersonId;
import org.springframework.stereotype.Component;

/** Puts plans and boards into the shape that is answered, in the reader's words. */
@Component
final class DutyViews {

    private final Messages messages;
    private final DutyActions actions;

    DutyViews(Messages messages, DutyActions actions) {
        this.messages = messages;
        this.actions = actions;
    }

    RosterView roster(Scene scene, Language language) {
        Roster roster = scene.roster();
        List<Flaw> flaws = scene.flaws();
        String status = status(roster.state());
        Optional<OffsetDateTime> publishedAt = roster.state() instanceof Roster.Published published ? Optional.of(local(published.at()))
                : Optional.empty();
        List<DayView> days = roster.days().stream().map(day -> day(day, scene.around().days().need(day), scene.around().days().name(day),
                scene.around().days().notice(day), Optional.empty(), roster.on(day),
                flaws.stream().filter(flaw -> flaw.day().equals(day)).toList(), language)).toList();
        return new RosterView(roster.id(), roster.version(), roster.name(), roster.first(), roster.last(), status,
                messages.text("duty.status." + status, language), publishedAt,
                flaws.stream().filter(flaw -> flaw.kind() == Flaw.Kind.UNCOVERED).count(), days,
                roster.swaps().stream().map(swap -> swap(scene, swap, language)).toList(), roster.calendarVersion(),
                ClauseView.of(scene.around().rule().days().clause(), language), actions.of(scene, language));
    }

    List<DayView> board(DutyBoard board, Language language) {
        return board.lines().stream().map(line -> day(line.day(), line.need(), line.name(), line.notice(), line.roster().map(Roster::id),
                line.duties(), line.flaws(), language)).toList();
    }

    private DayView day(LocalDate day, Need need, String name, String notice, Optional<UUID> roster, List<Assignment> duties,
            List<Flaw> flaws, Language language) {
        Map<String, String> names = duties.stream().collect(Collectors.toMap(duty -> duty.person().value(), Assignment::name));
        return new DayView(day, need, messages.text("duty.need." + word(need), language), Optional.of(name).filter(text -> !text.isEmpty()),
                Optional.of(notice).filter(text -> !text.isEmpty()), roster, duties.stream().map(DutyViews::duty).toList(),
                flaws.stream().map(flaw -> new FlawView(flaw.kind(), messages.text("duty.flaw." + word(flaw.kind()), Map.of("day",
                        day.toString(), "person", flaw.person().map(id -> names.getOrDefault(id.value(), id.value())).orElse("")), language),
                        flaw.person().map(PersonId::value))).toList());
    }

    static DutyView duty(Assignment duty) {
        return new DutyView(duty.person().value(), duty.name(), duty.post().value(), duty.postTitle(), duty.contact());
    }

    private SwapView swap(Scene scene, Swap swap, Language language) {
        String state = switch (swap.state()) {
            case Swap.Asked _ -> "asked";
            case Swap.Accepted _ -> "accepted";
            case Swap.Declined _ -> "declined";
            case Swap.Withdrawn _ -> "withdrawn";
            case Swap.Overtaken _ -> "overtaken";
        };
        return new SwapView(swap.id(), swap.day(), swap.from().value(), scene.around().presence().name(swap.from()), swap.to().value(),
                scene.around().presence().name(swap.to()), swap.exchange(), swap.reason(), local(swap.askedAt()), state,
                messages.text("duty.swap." + state, language));
    }

    private static String status(Roster.State state) {
        return switch (state) {
            case Roster.Draft _ -> "draft";
            case Roster.Published _ -> "published";
            case Roster.Dropped _ -> "dropped";
        };
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static OffsetDateTime local(Instant at) {
        return at.atZone(WorkingCalendar.ZONE).toOffsetDateTime();
    }
}
