package org.guiju.leave.adapter.in.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.problem.FieldFault.In;
import org.guiju.kit.receipts.Judgement;
import org.guiju.kit.web.ClauseView;
import org.guiju.kit.web.Command;
import org.guiju.kit.web.Commands;
import org.guiju.kit.web.CsvSheet;
import org.guiju.kit.web.Etags;
import org.guiju.kit.web.Kept;
import org.guiju.leave.adapter.in.ledger.Keepers;
import org.guiju.leave.adapter.in.mission.Bodies.CapsBody;
import org.guiju.leave.application.ledger.Keeper;
import org.guiju.leave.application.mission.KeepingMissions;
import org.guiju.leave.application.mission.Missions;
import org.guiju.leave.domain.mission.Caps;
import org.guiju.leave.domain.mission.Keeping;
import org.guiju.leave.domain.mission.Member;
import org.guiju.leave.domain.mission.Mission;
import org.guiju.leave.domain.mission.MissionYear;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A year of groups going abroad, and what the government has settled for it. */
@RestController
@RequestMapping("/api/v1/leaves/missions")
class MissionYearController {

    private static final List<String> COLUMNS = List.of("task", "unit", "first", "last", "days", "countries", "size", "members", "status",
            "gifts");

    private final KeepingMissions keeping;
    private final Missions missions;
    private final MissionViews views;
    private final Commands commands;
    private final Judgement<Keeping> kept;
    private final Messages messages;

    MissionYearController(KeepingMissions keeping, Missions missions, MissionViews views, Commands commands, Judgement<Keeping> kept,
            Messages messages) {
        this.keeping = keeping;
        this.missions = missions;
        this.views = views;
        this.commands = commands;
        this.kept = kept;
        this.messages = messages;
    }

    /**
     * One thing the regulation wants kept down.
     *
     * @param what   {@code groups}, {@code people}, {@code groupSize}, {@code countries} or {@code daysAbroad}
     * @param cap    absent where the government has settled none
     * @param within absent where there is no cap
     * @param remark says that there is none
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CountView(String what, String title, int value, Optional<Integer> cap, Optional<Boolean> within, Optional<String> remark,
            ClauseView clause) {}

    /** One group of the year. */
    record GroupView(UUID id, String status, String statusTitle, String unitName, String task, LocalDate first, LocalDate last, int days,
            List<String> countries, int size, int gifts) {}

    /** @param groups @param people of the whole government @param lines the groups the reader may see */
    record BoardView(int year, int groups, int people, int gifts, int unhandledGifts, int reportsOwed, List<CountView> counts,
            List<GroupView> lines) {}

    /** @param settled whether the government has settled anything for the year */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CapsView(int year, long version, boolean settled, Optional<Integer> groups, Optional<Integer> people, Optional<Integer> groupSize,
            Optional<Integer> countries, Optional<Integer> daysAbroad, Optional<Integer> reportDays, String basis) {
        static CapsView of(Caps caps) {
            return new CapsView(caps.year(), caps.version(), caps.version() > 0, caps.groups(), caps.people(), caps.groupSize(),
                    caps.countries(), caps.daysAbroad(), caps.reportDays(), caps.basis());
        }
    }

    @GetMapping(path = "/boards/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<BoardView> board(@PathVariable int year, Actor actor, Language language) {
        return keeping.year(Keepers.of(actor), Keepers.year(In.PATH, year)).map(board -> view(board, language));
    }

    /** The groups of the year as a file. */
    @GetMapping(path = "/boards/{year}", produces = CsvSheet.TYPE)
    Mono<ResponseEntity<byte[]>> file(@PathVariable int year, Actor actor, Language language) {
        List<String> head = COLUMNS.stream().map(column -> messages.text("mission.column." + column, language)).toList();
        return keeping.year(Keepers.of(actor), Keepers.year(In.PATH, year)).map(board -> CsvSheet.answer("missions-" + year + ".csv", head,
                board.groups().stream().map(mission -> cells(mission, language)).toList()));
    }

    @GetMapping("/caps/{year}")
    Mono<ResponseEntity<CapsView>> caps(@PathVariable int year, Actor actor) {
        return missions.caps(actor.jurisdiction(), Keepers.year(In.PATH, year)).map(caps -> Etags.ok(caps.version(), CapsView.of(caps)));
    }

    /** Settles the caps and the term of the report for a year. */
    @PutMapping("/caps/{year}")
    Mono<ResponseEntity<Object>> settle(@PathVariable int year, Command<CapsBody> command) {
        Keepers.year(In.PATH, year);
        Keeper keeper = Keepers.of(command.actor());
        String subject = "caps-" + year;
        return commands.on("mission.caps-settled", subject, command)
                .gather(() -> Keepers.told(Mono.defer(() -> keeping.settle(keeper, year))))
                .at(Keeping::version)
                .judge(kept)
                .keep((facts, _) -> missions.keep(keeper.jurisdiction(), command.body().caps(year, facts.version() + 1))
                        .map(caps -> Kept.changed(subject, caps.version(), CapsView.of(caps), Keepers.by(command.actor()))));
    }

    private BoardView view(KeepingMissions.Board board, Language language) {
        MissionYear year = board.year();
        return new BoardView(year.year(), year.groups(), year.people(), year.gifts(), year.unhandled(), year.reports(),
                year.counts().stream().map(count -> count(count, language)).toList(),
                board.groups().stream().map(mission -> group(mission, language)).toList());
    }

    private CountView count(MissionYear.Count count, Language language) {
        Optional<String> remark = count.cap().isPresent() ? Optional.empty() : Optional.of(messages.text("mission.no-cap", language));
        return new CountView(count.what(), messages.text("mission.count." + count.what(), language), count.value(), count.cap(),
                count.within(), remark, ClauseView.of(count.clause(), language));
    }

    private GroupView group(Mission mission, Language language) {
        return new GroupView(mission.id(), mission.state().status(), views.status(mission.state(), language), mission.outline().unitName(),
                mission.outline().task(), mission.outline().first(), mission.outline().last(), mission.outline().days(),
                mission.outline().countries(), mission.outline().members().size(), mission.gifts().size());
    }

    private List<Object> cells(Mission mission, Language language) {
        return List.of(mission.outline().task(), mission.outline().unitName(), mission.outline().first(), mission.outline().last(),
                mission.outline().days(), String.join("、", mission.outline().countries()), mission.outline().members().size(),
                mission.outline().members().stream().map(Member::name).collect(Collectors.joining("、")),
                views.status(mission.state(), language), mission.gifts().size());
    }
}
