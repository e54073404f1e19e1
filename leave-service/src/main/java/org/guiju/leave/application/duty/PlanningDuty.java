package org.guiju.leave.application.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.guiju.leave.application.directory.Unfit;
import org.guiju.leave.application.duty.DutyNews.News;
import org.guiju.leave.domain.dutyroster.Assigning;
import org.guiju.leave.domain.dutyroster.Assignment;
import org.guiju.leave.domain.dutyroster.Break;
import org.guiju.leave.domain.dutyroster.Flaw;
import org.guiju.leave.domain.dutyroster.Leader;
import org.guiju.leave.domain.dutyroster.Planning;
import org.guiju.leave.domain.dutyroster.Publishing;
import org.guiju.leave.domain.dutyroster.Reaching;
import org.guiju.leave.domain.dutyroster.Roster;
import org.guiju.leave.domain.dutyroster.Rotation;
import org.guiju.leave.domain.dutyroster.Seat;
import org.guiju.leave.domain.dutyroster.Served;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.proceeding.OutOfTurn;
import reactor.core.publisher.Mono;

/** The office plans who is on duty in a break: a proposal in turn, changes by hand, publication. */
public final class PlanningDuty {

    private final Surveying surveying;
    private final Setting setting;

    public PlanningDuty(Surveying surveying, Setting setting) {
        this.surveying = surveying;
        this.setting = setting;
    }

    /** Somebody the office wants on duty. @param contact as when last on duty where absent */
    public record Wanted(PersonId person, Optional<String> contact) {}

    /** A plan for the break around a day, with whose turn it is. @throws Unfit where the day lies in no break */
    public Mono<Prepared<Planning>> draft(Caller caller, UUID id, LocalDate day) {
        return surveying.now(caller.jurisdiction()).flatMap(around -> switch (around.days().around(day)) {
            case Break.None _ -> Mono.error(new Unfit(List.of(new Unfit.Part("/day", day.toString(), "duty-no-holiday", Map.of()))));
            case Break.Unknown _ -> Mono.just(new Prepared<>(new Planning(0, day),
                    Roster.drafted(id, new Break.Announced("", day, day), around.days().calendarVersion()), List.of()));
            case Break.Announced holidays -> setting.scene(around, caller,
                            Roster.drafted(id, holidays, around.days().calendarVersion()))
                    .map(scene -> new Prepared<>(new Planning(0, day), proposed(scene), List.of()));
        });
    }

    /** Whose turn it is by now: in a draft on every day, in a published plan on the days that have become open. */
    public Prepared<Planning> propose(Scene scene) {
        refuseDropped(scene.roster());
        Roster after = proposed(scene);
        List<Assignment> fresh = after.duties().stream().filter(duty -> !scene.roster().duties().contains(duty)).toList();
        return new Prepared<>(new Planning(scene.roster().version(), scene.roster().first()), after,
                scene.roster().published() ? assigned(scene.roster(), fresh) : List.of());
    }

    private static Roster proposed(Scene scene) {
        Roster roster = scene.roster();
        List<Assignment> kept = roster.published() ? roster.duties().stream()
                .filter(duty -> scene.around().presence().seat(duty.day(), duty.person(), duty.reachable()).covers()).toList() : List.of();
        List<Served> served = Stream.concat(scene.served().stream(),
                kept.stream().map(duty -> new Served(duty.day(), duty.person()))).toList();
        int least = scene.around().rule().days().least();
        List<LocalDate> open = roster.days().stream()
                .filter(day -> kept.stream().filter(duty -> duty.day().equals(day)).count() < least).toList();
        SequencedMap<LocalDate, List<Leader>> turns = new Rotation(scene.around().presence(), served).propose(open, least);
        Roster after = roster;
        for (LocalDate day : open) {
            List<Assignment> onDay = new ArrayList<>(kept.stream().filter(duty -> duty.day().equals(day)).toList());
            turns.get(day).stream().limit((long) least - onDay.size()).forEach(leader -> onDay.add(new Assignment(day, leader.person(),
                    leader.name(), leader.post(), leader.postTitle(), scene.contact(leader.person()).orElse(""))));
            after = after.with(day, onDay, scene.around().now());
        }
        return after;
    }

    /**
     * These people on duty that day. In a published plan only where the day has become open; otherwise it changes hands by a swap.
     *
     * @throws Unfit  where the plan has no such day, or the directory no such person
     * @throws OutOfTurn where the day is published and in order
     */
    public Prepared<Assigning> assign(Scene scene, LocalDate day, List<Wanted> wanted) {
        Roster roster = scene.roster();
        refuseDropped(roster);
        List<Unfit.Part> unfit = new ArrayList<>();
        if (!roster.days().contains(day)) {
            unfit.add(new Unfit.Part("day", day.toString(), "duty-day-not-of-plan", Map.of("first", roster.first().toString(), "last", roster.last().toString())));
        }
        for (int i = 0; i < wanted.size(); i++) {
            PersonId person = wanted.get(i).person();
            if (scene.around().directory().person(person).isEmpty()) {
                unfit.add(new Unfit.Part("/persons/" + i + "/person", person.value(), "unknown-person", Map.of()));
            } else if (wanted.subList(0, i).stream().anyMatch(before -> before.person().equals(person))) {
                unfit.add(new Unfit.Part("/persons/" + i + "/person", person.value(), "duty-twice", Map.of()));
            }
        }
        if (!unfit.isEmpty()) {
            throw new Unfit(unfit);
        }
        if (roster.published() && scene.flaws().stream().noneMatch(flaw -> flaw.day().equals(day) && flaw.kind() != Flaw.Kind.WITHOUT_CONTACT)) {
            throw OutOfTurn.about("duty-changes-by-swap", day.toString());
        }
        List<Assignment> duties = wanted.stream().map(one -> duty(scene, day, one)).toList();
        List<Seat> seats = duties.stream()
                .map(duty -> scene.around().presence().seat(day, duty.person(), duty.reachable())).toList();
        return new Prepared<>(new Assigning(roster.version(), seats, roster.published()), roster.with(day, duties, scene.around().now()),
                roster.published() ? assigned(roster, duties) : List.of());
    }

    private static Assignment duty(Scene scene, LocalDate day, Wanted one) {
        String contact = one.contact().map(String::strip).filter(text -> !text.isEmpty()).or(() -> scene.contact(one.person())).orElse("");
        return scene.around().presence().leader(one.person(), day)
                .map(leader -> new Assignment(day, leader.person(), leader.name(), leader.post(), leader.postTitle(), contact))
                // judged to be no leader; the post is only a name for the record that is never kept
                .orElseGet(() -> new Assignment(day, one.person(), scene.around().presence().name(one.person()),
                        PostId.of("none"), "", contact));
    }

    /** How somebody on duty is reached. @throws Unfit where the person is not on duty in this plan */
    public Prepared<Reaching> reach(Scene scene, PersonId person, String contact) {
        Roster roster = scene.roster();
        refuseDropped(roster);
        if (roster.duties().stream().noneMatch(duty -> duty.person().equals(person))) {
            throw new Unfit(List.of(new Unfit.Part("person", person.value(), "duty-not-of-plan", Map.of())));
        }
        boolean may = scene.caller().office() || scene.caller().person().equals(person);
        return new Prepared<>(new Reaching(roster.version(), may, scene.around().presence().name(person)),
                roster.reaching(person, contact.strip()), List.of());
    }

    /** Everybody may rely on the plan from now on. @throws OutOfTurn where they may already */
    public Prepared<Publishing> publish(Scene scene) {
        Roster roster = scene.roster();
        refuseDropped(roster);
        if (roster.published()) {
            throw OutOfTurn.about("duty-published-already", roster.name());
        }
        return new Prepared<>(new Publishing(roster.version(), roster.first(), roster.last(), roster.seats(scene.around().presence())),
                roster.publishedAt(scene.around().now()), List.of(new News("published",
                        roster.duties().stream().map(duty -> duty.person().value()).distinct().toList(),
                        roster.days().stream().map(LocalDate::toString).toList())));
    }

    private static List<News> assigned(Roster before, List<Assignment> duties) {
        List<LocalDate> days = duties.stream().map(Assignment::day).distinct().toList();
        List<String> persons = Stream.concat(duties.stream(), days.stream().flatMap(day -> before.on(day).stream()))
                .map(duty -> duty.person().value()).distinct().toList();
        return days.isEmpty() ? List.of() : List.of(new News("assigned", persons, days.stream().map(LocalDate::toString).toList()));
    }

    private static void refuseDropped(Roster roster) {
        if (roster.state() instanceof Roster.Dropped) {
            throw OutOfTurn.about("duty-plan-dropped", roster.name());
        }
    }
}
