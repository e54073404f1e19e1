package org.guiju.leave.domain.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a request stands. Each state names what can be tried in it; whether it is allowed is for the rules. */
public sealed interface RequestState {

    /** Stable name, on the wire and in the database. */
    String status();

    /** What can be tried. */
    default Set<Move> open() {
        return switch (this) {
            case Draft _ -> EnumSet.of(Move.EDIT, Move.SUBMIT, Move.WITHDRAW);
            case AwaitingStandIn _ -> EnumSet.of(Move.REPLY, Move.CHANGE, Move.WITHDRAW, Move.RECORD_AFTERWARDS);
            case UnderWay _ -> EnumSet.of(Move.DECIDE, Move.DEPART, Move.CHANGE, Move.WITHDRAW, Move.RECORD_AFTERWARDS);
            case Cleared _ -> EnumSet.of(Move.DEPART, Move.CHANGE, Move.WITHDRAW);
            case Away _ -> EnumSet.of(Move.REPLY, Move.DECIDE, Move.EXTEND, Move.COME_BACK, Move.WITHDRAW);
            case Refused _ -> EnumSet.of(Move.CHANGE, Move.RECORD_AFTERWARDS);
            case Lapsed _ -> EnumSet.of(Move.RECORD_AFTERWARDS);
            case Returned _, Withdrawn _ -> EnumSet.noneOf(Move.class);
        };
    }

    /** Whether somebody still has to do something about it. */
    default boolean pending() {
        return switch (this) {
            case AwaitingStandIn _, UnderWay _, Cleared _, Away _ -> true;
            case Draft _, Refused _, Lapsed _, Returned _, Withdrawn _ -> false;
        };
    }

    /** Only its author knows of it. */
    record Draft() implements RequestState {
        @Override
        public String status() {
            return "draft";
        }
    }

    /** Whoever shall stand in has not agreed yet. */
    record AwaitingStandIn() implements RequestState {
        @Override
        public String status() {
            return "awaiting-stand-in";
        }
    }

    /** Consents, reports or filings are missing. */
    record UnderWay() implements RequestState {
        @Override
        public String status() {
            return "under-way";
        }
    }

    /** Everything is there that the regulation wants before the departure. */
    record Cleared() implements RequestState {
        @Override
        public String status() {
            return "cleared";
        }
    }

    /** The departure is registered; it lasts until the return is. */
    record Away() implements RequestState {
        @Override
        public String status() {
            return "away";
        }
    }

    /** The return is registered (销假). */
    record Returned() implements RequestState {
        @Override
        public String status() {
            return "returned";
        }
    }

    /** Taken back by the person. */
    record Withdrawn() implements RequestState {
        @Override
        public String status() {
            return "withdrawn";
        }
    }

    /** Somebody whose consent is needed has said no. */
    record Refused() implements RequestState {
        @Override
        public String status() {
            return "refused";
        }
    }

    /** Its days went by before it was cleared, or before a departure was registered. */
    record Lapsed() implements RequestState {
        @Override
        public String status() {
            return "lapsed";
        }
    }

    /** Every state. */
    static List<RequestState> all() {
        return List.of(new Draft(), new AwaitingStandIn(), new UnderWay(), new Cleared(), new Away(), new Returned(),
                new Withdrawn(), new Refused(), new Lapsed());
    }

    /** Reads a stored state. @throws IllegalArgumentException where there is none of this name */
    static RequestState of(String status) {
        return all().stream().filter(state -> state.status().equals(status)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("未知的请假状态: " + status));
    }
}
