package org.guiju.leave.adapter.in.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;
import org.guiju.kit.web.ClauseView;
import org.guiju.kit.web.json.Words;
import org.guiju.leave.adapter.in.directory.CoverageView.AttemptView;
import org.guiju.leave.adapter.in.directory.CoverageView.GapView;
import org.guiju.leave.adapter.in.directory.CoverageView.LinkView;
import org.guiju.leave.adapter.in.directory.CoverageView.Outcome;
import org.guiju.leave.adapter.in.directory.CoverageView.PersonView;
import org.guiju.regulation.posts.Attempt;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Link;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts coverage into the reader's words. */
@Component
class CoverageTexts {

    private final Messages messages;

    CoverageTexts(Messages messages) {
        this.messages = messages;
    }

    CoverageView view(Coverage coverage, DirectorySnapshot directory, Optional<RuleBook> book, Instant at, Duty duty, Language language) {
        Function<String, Optional<ClauseView>> clause =
                item -> book.flatMap(b -> b.item(item)).map(Item::clause).map(c -> ClauseView.of(c, language));
        List<LinkView> chain = coverage.chain().stream().map(link -> link(link, directory, language)).toList();
        Optional<GapView> gap = coverage instanceof Coverage.Gap g ? Optional.of(gap(g, directory, clause, language)) : Optional.empty();
        Optional<PersonView> person = coverage.person().map(id -> person(id, directory));
        Outcome outcome = switch (coverage) {
            case Coverage.HeldBy _ -> Outcome.HELD;
            case Coverage.CoveredBy _ -> Outcome.COVERED;
            case Coverage.Gap _ -> Outcome.GAP;
        };
        String title = title(coverage.post(), directory);
        String text = gap.map(GapView::text).orElseGet(() -> messages.text("coverage." + Words.of(outcome),
                Map.of("post", title, "person", person.map(PersonView::name).orElse("")), language));
        return new CoverageView(coverage.post().value(), title, at, duty, outcome, person, text, chain,
                coverage.items().stream().map(clause).flatMap(Optional::stream).toList(), gap, Optional.ofNullable(coverage.until()));
    }

    private LinkView link(Link link, DirectorySnapshot directory, Language language) {
        Optional<PersonView> person = Optional.ofNullable(link.person()).map(id -> person(id, directory));
        String title = title(link.post(), directory);
        String text = messages.text("coverage.why." + Words.of(link.why()),
                Map.of("post", title, "person", person.map(PersonView::name).orElse("")), language);
        return new LinkView(link.post().value(), title, person, link.why(), text, Optional.ofNullable(link.item()),
                Optional.ofNullable(link.record()), Optional.ofNullable(link.from()), Optional.ofNullable(link.until()));
    }

    private GapView gap(Coverage.Gap gap, DirectorySnapshot directory, Function<String, Optional<ClauseView>> clause,
            Language language) {
        Optional<PersonView> holder = Optional.ofNullable(gap.holder()).map(id -> person(id, directory));
        String text = messages.text("coverage.gap." + Words.of(gap.reason()),
                Map.of("post", title(gap.post(), directory), "person", holder.map(PersonView::name).orElse("")), language);
        return new GapView(gap.reason(), text, holder,
                gap.attempts().stream().map(attempt -> attempt(attempt, directory, clause, language)).toList());
    }

    private AttemptView attempt(Attempt attempt, DirectorySnapshot directory, Function<String, Optional<ClauseView>> clause,
            Language language) {
        String standIn = standIn(attempt.standIn(), directory, language);
        String text = messages.text("coverage.failed." + Words.of(attempt.failed()), Map.of("standIn", standIn,
                "cover", messages.text("coverage.cover." + Words.of(attempt.why()), language)), language);
        return new AttemptView(attempt.why(), Optional.ofNullable(attempt.standIn()).map(PostId::value), attempt.failed(), text,
                Optional.ofNullable(attempt.item()).flatMap(clause));
    }

    private String standIn(@Nullable PostId post, DirectorySnapshot directory, Language language) {
        return post == null ? messages.text("coverage.nobody", language) : title(post, directory);
    }

    static PersonView person(PersonId id, DirectorySnapshot directory) {
        return new PersonView(id.value(), directory.person(id).map(person -> person.name()).orElse(id.value()));
    }

    static String title(PostId id, DirectorySnapshot directory) {
        return directory.post(id).map(Post::title).orElse(id.value());
    }
}
