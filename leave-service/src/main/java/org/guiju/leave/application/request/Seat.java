package org.guiju.leave.application.request;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.guiju.leave.domain.request.Hand;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.Link;
import org.guiju.regulation.posts.PostId;
import org.jspecify.annotations.Nullable;

/** A person in one of their posts, which is what acts; or a person as such: away from every post, or without any. */
public record Seat(Caller caller, @Nullable ActingPost acting) {

    private static final String NO_POST = "（无岗位）";

    public String title() {
        return acting == null ? NO_POST : acting.post().title();
    }

    public String kind() {
        return acting == null ? "" : acting.post().kind();
    }

    /** The post acted in; empty for a person as such. */
    public Optional<PostId> post() {
        return acting == null ? Optional.empty() : Optional.of(acting.post().id());
    }

    public boolean covering() {
        return acting != null && acting.covered();
    }

    public boolean atOffice() {
        return Caller.office(kind());
    }

    /** Both names for the timeline. */
    public Hand hand() {
        if (acting == null) {
            return new Hand(caller.person().value(), caller.name(), Optional.empty(), "", NO_POST, "", List.of(), Optional.empty());
        }
        List<String> cover = acting.covered() ? acting.chain().stream().map(link -> link.post().value()).toList() : List.of();
        Optional<String> clause = acting.covered()
                ? acting.chain().stream().map(Link::item).filter(Objects::nonNull).findFirst() : Optional.empty();
        return new Hand(caller.person().value(), caller.name(), post().map(PostId::value), kind(), title(),
                acting.post().unit().value(), cover, clause);
    }
}
