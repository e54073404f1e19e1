package org.guiju.document.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.guiju.document.domain.life.Hand;
import org.guiju.regulation.posts.ActingPost;
import org.guiju.regulation.posts.Link;
import org.jspecify.annotations.Nullable;

/** A person in one of his posts, which is what acts; or a person without any post, who can do nothing but be refused with the reason. */
public record Seat(Caller caller, @Nullable ActingPost acting) {

    private static final String NO_POST = "（无岗位）";

    public String title() {
        return acting == null ? NO_POST : acting.post().title();
    }

    public String kind() {
        return acting == null ? "" : acting.post().kind();
    }

    public String unit() {
        return acting == null ? "" : acting.post().unit().value();
    }

    public String post() {
        return acting == null ? "" : acting.post().id().value();
    }

    public boolean of(String unitId) {
        return !unitId.isEmpty() && unit().equals(unitId);
    }

    /** Both names for the timeline. */
    public Hand hand() {
        if (acting == null) {
            return new Hand(caller.person().value(), caller.name(), Optional.empty(), "", NO_POST, "", List.of(), Optional.empty());
        }
        List<String> cover = acting.covered() ? acting.chain().stream().map(link -> link.post().value()).toList() : List.of();
        Optional<String> clause = acting.covered()
                ? acting.chain().stream().map(Link::item).filter(Objects::nonNull).findFirst() : Optional.empty();
        return new Hand(caller.person().value(), caller.name(), Optional.of(post()), kind(), title(), unit(), cover, clause);
    }
}
