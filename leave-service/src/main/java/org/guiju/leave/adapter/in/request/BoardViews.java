package org.guiju.leave.adapter.in.request;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.json.Words;
import org.guiju.leave.application.request.AwayBoard;
import org.guiju.leave.application.request.Caller;
import org.guiju.leave.application.request.Parties;
import org.guiju.leave.application.request.ReadingBoards;
import org.guiju.leave.application.request.Scene;
import org.guiju.leave.application.request.Today;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.springframework.stereotype.Component;

/** Puts who is away and who covers into the reader's words. */
@Component
class BoardViews {

    private final Messages messages;

    BoardViews(Messages messages) {
        this.messages = messages;
    }

    /**
     * One absence.
     *
     * @param cause      only for those who take part, the office and the auditor
     * @param until      when it ended; absent while it lasts
     * @param registered whether the departure is registered; otherwise it is only cleared
     * @param href       the request, for those who may see it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AwayLine(
            String person, String name, Optional<String> cause, Optional<OffsetDateTime> from, Optional<OffsetDateTime> until,
            Optional<OffsetDateTime> expected, boolean registered, boolean overdue, List<PostLine> posts, Optional<String> href) {}

    /** A post of the person, and who acts for it, spell by spell. */
    record PostLine(String post, String title, String unit, String unitName, List<SpellLine> cover) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SpellLine(OffsetDateTime from, OffsetDateTime until, String outcome, Optional<String> actedBy, Optional<String> actedByName,
                     Optional<String> actedByPost, String text) {}

    List<AwayLine> away(ReadingBoards.Away away, Caller caller, Language language) {
        return away.lines().stream().map(line -> line(line, away.today(), caller, language)).toList();
    }

    private AwayLine line(AwayBoard.Line line, Today today, Caller caller, Language language) {
        boolean why = ReadingBoards.mayKnowWhy(today, line, caller);
        boolean overdue = line.until().isEmpty() && line.registered() && line.expected().filter(at -> !at.isAfter(today.now())).isPresent();
        return new AwayLine(line.person().value(), line.name(), Optional.of(line.cause()).filter(_ -> why).map(cause -> cause(cause, language)),
                Optional.ofNullable(line.from()).map(RequestViews::local), line.until().map(RequestViews::local),
                line.expected().map(RequestViews::local), line.registered(), overdue,
                line.posts().stream().map(covered -> post(covered, today.directory(), language)).toList(),
                line.request().filter(request -> Parties.maySee(new Scene(request, today), caller))
                        .map(request -> RequestViews.ROOT + request.id()));
    }

    /** A purpose in words; what the office has written by itself as it is. */
    private String cause(String cause, Language language) {
        return messages.find("request.purpose." + cause, Map.of(), language).orElse(cause);
    }

    private PostLine post(AwayBoard.Covered covered, DirectorySnapshot directory, Language language) {
        Post post = covered.post();
        return new PostLine(post.id().value(), post.title(), post.unit().value(),
                directory.unit(post.unit()).map(unit -> unit.name()).orElse(post.unit().value()),
                covered.spells().stream().map(spell -> spell(spell, post, directory, language)).toList());
    }

    private SpellLine spell(AwayBoard.Spell spell, Post post, DirectorySnapshot directory, Language language) {
        Coverage coverage = spell.coverage();
        Optional<String> name = coverage.person().map(id -> name(id, directory));
        String outcome = switch (coverage) {
            case Coverage.HeldBy _ -> "held";
            case Coverage.CoveredBy _ -> "covered";
            case Coverage.Gap _ -> "gap";
        };
        Optional<PostId> by = coverage instanceof Coverage.CoveredBy covered ? Optional.of(covered.standInPost()) : Optional.empty();
        String text = coverage instanceof Coverage.Gap gap
                ? messages.text("coverage.gap." + Words.of(gap.reason()), Map.of("post", post.title(),
                        "person", Optional.ofNullable(gap.holder()).map(id -> name(id, directory)).orElse("")), language)
                : messages.text("coverage." + outcome, Map.of("post", post.title(), "person", name.orElse("")), language);
        return new SpellLine(RequestViews.local(spell.from()), RequestViews.local(spell.until()), outcome,
                coverage.person().map(PersonId::value), name, by.map(id -> directory.post(id).map(Post::title).orElse(id.value())), text);
    }

    private static String name(PersonId id, DirectorySnapshot directory) {
        return directory.person(id).map(person -> person.name()).orElse(id.value());
    }
}
