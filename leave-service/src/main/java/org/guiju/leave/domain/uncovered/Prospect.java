package org.guiju.leave.domain.uncovered;

import java.time.Instant;
import java.util.List;

import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.ruling.Clause;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one duty of one post while somebody is away.
 *
 * @param concern why the absence touches the post
 * @param spells  who acts, spell by spell, from the first instant of the absence to its end, without a hole
 */
public record Prospect(Post post, Duty duty, Concern concern, List<Spell> spells) {

    public Prospect {
        spells = List.copyOf(spells);
    }

    /** Why an absence touches a post. */
    public enum Concern {
        /** The person who leaves holds it. */
        OWN,
        /** The person who leaves would stand in for its holder. */
        STOOD_IN
    }

    /**
     * @param until      null while no end is known
     * @param coverage   who acts, as answered at the first instant of the spell
     * @param candidates who could be named, where nobody acts; empty where the regulation opens no way to name anybody
     */
    public record Spell(Instant from, @Nullable Instant until, Coverage coverage, List<Candidate> candidates) {
        public Spell {
            candidates = List.copyOf(candidates);
        }

        /** Whether nobody may act. */
        public boolean uncovered() {
            return coverage instanceof Coverage.Gap;
        }
    }

    /**
     * Somebody who could be named and would then carry from the first instant of the spell on: tried with the rules themselves.
     *
     * @param kind   what would have to be recorded
     * @param clause what it would rest on
     * @param until  how long he can, at most to the end of the spell; null while no end is known
     */
    public record Candidate(Post post, PersonId person, Entrustment.Kind kind, Clause clause, @Nullable Instant until) {}

    /** The spells in which nobody may act. */
    public List<Spell> gaps() {
        return spells.stream().filter(Spell::uncovered).toList();
    }
}
