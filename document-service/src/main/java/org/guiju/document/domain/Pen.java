package org.guiju.document.domain;

import java.util.Map;
import java.util.Set;

import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.PostKinds;

/**
 * Who holds the pen: a post, and by what right this person stands in it. Never the person alone.
 *
 * @param kind      kind of the post acted in
 * @param title     as papers print it
 * @param inCharge  whether the post is in charge (分管) of the unit that sponsors the paper
 * @param covered   whether it is somebody else's post, under a cover
 * @param duties    what may be done in it
 * @param entrusted records of entrustment for signing, each under the kind of post that gave it
 * @param drafter   whether this person drafted the paper
 */
public record Pen(
        String kind, String title, boolean inCharge, boolean covered, Set<Duty> duties, Map<String, String> entrusted, boolean drafter) {

    /** Key of {@link #entrusted} for a written authorisation of this one document. */
    public static final String THIS_DOCUMENT = "this-document";

    private static final Set<String> IN_CHARGE = Set.of("leader-in-charge", "deputy-in-charge");
    private static final Set<String> LEADERS = Set.of(PostKinds.HEAD, PostKinds.EXECUTIVE_DEPUTY, PostKinds.DEPUTY);

    public Pen {
        duties = Set.copyOf(duties);
        entrusted = Map.copyOf(entrusted);
    }

    /** Whether the post answers to the role; a leader in charge is told by the division of work, not by the kind of post. */
    public boolean is(Role role) {
        return is(role.kind());
    }

    public boolean is(String role) {
        if (role.equals("leader")) {
            return LEADERS.contains(kind);
        }
        return IN_CHARGE.contains(role) ? inCharge : PostKinds.is(kind, role);
    }

    /** Whether what is kept for the holder in person may be done: by the holder, or by a stand-in to whom it was handed over expressly. */
    public boolean inPerson() {
        return !covered || duties.contains(Duty.RESERVED);
    }

    /** Whether the papers of the post may be handled: by its holder, or by a stand-in who takes over papers and not activities alone. */
    public boolean handlesPapers() {
        return !covered || duties.contains(Duty.PAPERS);
    }
}
