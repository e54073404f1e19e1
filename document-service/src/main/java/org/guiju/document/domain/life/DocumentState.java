package org.guiju.document.domain.life;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.guiju.document.domain.consult.Consultation;

/** Where a document stands. Each state names the steps that make sense in it; whether one is allowed is for the rules. */
public sealed interface DocumentState {

    /** Stable name, on the wire and in the database. */
    String status();

    /** The steps that can be tried. */
    default Set<Step> open() {
        Set<Step> open = handling();
        if (open.contains(Step.SUBMIT) || this instanceof Concluded) {
            open.add(Step.ISSUE_OWN);
        }
        if (this instanceof Issued) {
            open.addAll(EnumSet.of(Step.FILE, Step.FINISH_FILING, Step.REVIEW_FILING, Step.CLEAN_UP, Step.CARRY_OUT,
                    Step.CORRECT));
        }
        open.addAll(dispatching());
        open.add(Step.ADMIT_READER);
        if (open.contains(Step.CHANGE)) {
            open.addAll(EnumSet.of(Step.ATTACH, Step.DETACH));
        }
        if (!over()) {
            open.add(Step.SET_PERIOD);
            open.addAll(EnumSet.of(Step.RECORD_REVIEW, Step.ASK_REVIEW, Step.STATE, Step.SEND_TO_PARTY));
        }
        return open;
    }

    /** Whether what the paper says is settled: it is signed, or ended. */
    default boolean over() {
        return switch (this) {
            case Signed _, Numbered _, Issued _, Concluded _ -> true;
            case Draft _, InConsultation _, InDispute _, Consulted _, UnderOfficeReview _, AwaitingRouting _, WithLeader _, AwaitingSignature _,
                    Returned _ -> false;
        };
    }

    /** What is done with a paper that the office has, beside its way to the signature, and with a signed one until it lies in its file. */
    private Set<Step> dispatching() {
        EnumSet<Step> reading = EnumSet.of(Step.CIRCULATE, Step.MARK_READ);
        switch (this) {
            case Draft _, InConsultation _, InDispute _, Consulted _, Returned _ -> reading.clear();
            case UnderOfficeReview _, AwaitingRouting _, WithLeader _, AwaitingSignature _ -> { }
            case Signed _ -> reading.add(Step.FINAL_CHECK);
            case Numbered _ -> reading.addAll(EnumSet.of(Step.FINAL_CHECK, Step.VOID_NUMBER, Step.PRINT));
            case Issued _ -> reading.addAll(EnumSet.of(Step.PRINT, Step.DISTRIBUTE, Step.ACKNOWLEDGE, Step.STATE_PUBLICATION, Step.CLOSE_FILE));
            case Concluded _ -> reading.add(Step.CLOSE_FILE);
        }
        return reading;
    }

    private Set<Step> handling() {
        return switch (this) {
            case Draft _, Returned _ -> EnumSet.of(Step.CHANGE, Step.CONSULT, Step.COSIGN, Step.SUBMIT);
            case InConsultation _, InDispute _, Consulted _ -> EnumSet.of(Step.CHANGE, Step.CONSULT, Step.REPLY, Step.EXTEND,
                    Step.COORDINATE, Step.LIST_POSITIONS, Step.COSIGN, Step.SUBMIT);
            case UnderOfficeReview _ -> EnumSet.of(Step.REPLY, Step.COORDINATE, Step.RETURN, Step.SET_TERM, Step.REVIEW, Step.ROUTE, Step.SIGN);
            case AwaitingRouting _ -> EnumSet.of(Step.REPLY, Step.COORDINATE, Step.RETURN, Step.SET_TERM, Step.REVIEW, Step.ROUTE, Step.SIGN);
            case WithLeader _ -> EnumSet.of(Step.REPLY, Step.COORDINATE, Step.RETURN, Step.SET_TERM, Step.ROUTE, Step.APPROVE, Step.SIGN, Step.CONCLUDE);
            case AwaitingSignature _ -> EnumSet.of(Step.REPLY, Step.RETURN, Step.ROUTE, Step.APPROVE, Step.SIGN);
            case Signed _ -> EnumSet.of(Step.REPLY, Step.NUMBER);
            case Numbered _ -> EnumSet.of(Step.REPLY, Step.ISSUE);
            case Issued _, Concluded _ -> EnumSet.noneOf(Step.class);
        };
    }

    /** Whether the paper is still with its sponsor. */
    default boolean withSponsor() {
        return open().contains(Step.SUBMIT);
    }

    /** The state of a paper that its sponsor still has, from how its consultations stand. */
    static DocumentState drafting(Collection<Consultation> consultations, boolean positionsListed) {
        if (consultations.isEmpty()) {
            return new Draft();
        }
        if (consultations.stream().anyMatch(c -> c.state().open())) {
            return new InConsultation();
        }
        return consultations.stream().anyMatch(Consultation::objects) && !positionsListed ? new InDispute() : new Consulted();
    }

    record Draft() implements DocumentState {
        @Override
        public String status() {
            return "draft";
        }
    }

    /** At least one unit has not answered yet. */
    record InConsultation() implements DocumentState {
        @Override
        public String status() {
            return "in-consultation";
        }
    }

    /** All have answered, one objects, and the positions are not listed yet. */
    record InDispute() implements DocumentState {
        @Override
        public String status() {
            return "in-dispute";
        }
    }

    record Consulted() implements DocumentState {
        @Override
        public String status() {
            return "consulted";
        }
    }

    /** Taken in by the office, which checks it and proposes how to handle it. */
    record UnderOfficeReview() implements DocumentState {
        @Override
        public String status() {
            return "under-office-review";
        }
    }

    /** The office has written its opinion. */
    record AwaitingRouting() implements DocumentState {
        @Override
        public String status() {
            return "awaiting-routing";
        }
    }

    /** @param post id of the post it lies with */
    record WithLeader(String post) implements DocumentState {
        @Override
        public String status() {
            return "with-leader";
        }
    }

    /** Reviewed and approved; the signature is next. */
    record AwaitingSignature() implements DocumentState {
        @Override
        public String status() {
            return "awaiting-signature";
        }
    }

    record Signed() implements DocumentState {
        @Override
        public String status() {
            return "signed";
        }
    }

    record Numbered() implements DocumentState {
        @Override
        public String status() {
            return "numbered";
        }
    }

    record Issued() implements DocumentState {
        @Override
        public String status() {
            return "issued";
        }
    }

    record Returned() implements DocumentState {
        @Override
        public String status() {
            return "returned";
        }
    }

    /** Ended by approval; nothing is issued. */
    record Concluded() implements DocumentState {
        @Override
        public String status() {
            return "concluded";
        }
    }

    /** Every state's name, in the order of a document's life. */
    static List<String> statuses() {
        return List.of("draft", "in-consultation", "in-dispute", "consulted", "under-office-review", "awaiting-routing", "with-leader",
                "awaiting-signature", "signed", "numbered", "issued", "returned", "concluded");
    }

    /** Reads a stored state. */
    static DocumentState of(String status, String post) {
        return switch (status) {
            case "draft" -> new Draft();
            case "in-consultation" -> new InConsultation();
            case "in-dispute" -> new InDispute();
            case "consulted" -> new Consulted();
            case "under-office-review" -> new UnderOfficeReview();
            case "awaiting-routing" -> new AwaitingRouting();
            case "with-leader" -> new WithLeader(post);
            case "awaiting-signature" -> new AwaitingSignature();
            case "signed" -> new Signed();
            case "numbered" -> new Numbered();
            case "issued" -> new Issued();
            case "returned" -> new Returned();
            case "concluded" -> new Concluded();
            default -> throw new IllegalArgumentException("未知的公文状态: " + status);
        };
    }
}
