package org.guiju.document.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a paper says of itself: the facts that intake, routing and signing rules read. State secrets cannot be put into one.
 *
 * @param title          as it will be printed, organ + matter + kind
 * @param kind           one of the fifteen kinds
 * @param issuer         in whose name it goes out
 * @param addressees     primary addressees; copies to others are no addressees
 * @param body           text of the paper
 * @param matters        the matters it asks or reports, each in a few words
 * @param carriesRequest whether a report or another paper contains a request
 * @param facts          the section that states the facts, if there is one
 * @param measures       the section that proposes how to solve it, if there is one
 * @param touches        units whose authority or work it touches, besides its own
 * @param marks          what weighs on who may sign
 * @param skipApproval   who approved the skipping of a level and when, if it was approved
 * @param direct         why it goes to a leader personally, if it does
 * @param particulars    what the drafter says about the need for it
 */
public record Paper(
        String title, DocumentKind kind, Issuer issuer, SecrecyLevel secrecy, Urgency urgency, List<Addressee> addressees,
        String body, List<String> matters, boolean carriesRequest, Optional<String> facts, Optional<String> measures,
        Set<String> touches, Set<Mark> marks, Optional<String> skipApproval, Optional<DirectSubmission> direct,
        Particulars particulars) {

    public Paper {
        if (secrecy.stateSecret()) {
            throw new IllegalArgumentException("涉及国家秘密的公文不得进入本系统");
        }
        addressees = List.copyOf(addressees);
        matters = List.copyOf(matters);
        touches = Set.copyOf(new TreeSet<>(touches));
        marks = marks.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(marks));
    }

    /**
     * A paper that goes to a leader personally.
     *
     * @param exception which of the regulation's exceptions is claimed, by its id
     * @param evidence  who assigned it and when, or why it must go directly
     */
    public record DirectSubmission(String exception, String evidence) {}

    /** Which way it goes, from who issues it, what kind it is and whom it addresses. */
    public Direction direction() {
        return switch (kind) {
            case REPORT, REQUEST -> Direction.UP;
            case ORDER, DECISION, RESOLUTION, REPLY, NOTICE, CIRCULAR -> addressesAbove() ? Direction.UP : Direction.DOWN;
            case OPINION -> addressesAbove() ? Direction.UP : Direction.DOWN;
            case LETTER, BILL -> Direction.LEVEL; // unrelated organs, and the people's congress
            case ANNOUNCEMENT, PUBLIC_NOTICE, COMMUNIQUE -> Direction.PUBLIC;
            case MINUTES -> Direction.RECORD;
        };
    }

    /** Levels above the units of this government at which the issuer stands. */
    public int rank() {
        return issuer == Issuer.UNIT ? 0 : 1;
    }

    public boolean addresses(Addressee.Kind wanted) {
        return addressees.stream().anyMatch(a -> a.kind() == wanted);
    }

    public boolean marked(Mark mark) {
        return marks.contains(mark);
    }

    /** Whether this government itself puts its name to it: then it is signed and numbered here. */
    public boolean issuedHere() {
        return issuer != Issuer.UNIT && issuer != Issuer.OUTSIDE;
    }

    /** Whether its own government or its leaders are asked; then it ends with their approval. */
    public boolean endsHere() {
        return !issuedHere();
    }

    private boolean addressesAbove() {
        return addressees.stream().anyMatch(a -> a.kind().rank() > rank());
    }
}
