package org.guiju.leave.domain.departure;

import java.util.Optional;

import org.guiju.leave.domain.journey.By;
import org.guiju.leave.domain.journey.Latest;
import org.guiju.regulation.ruling.Clause;

/** One thing that a regulation demands before somebody goes away. */
public sealed interface Step permits Step.Consent, Step.Report, Step.Filing, Step.Notice {

    /** Stable within a request, as {@code consent.leader-in-charge}; the post behind it may change meanwhile. */
    String name();

    Clause clause();

    Addressee addressee();

    /** Steps are taken in this order; those of the same number in any. */
    int order();

    /** Whether the order is binding, and not only the way that papers go by default. */
    boolean orderBinds();

    /** By when it must be done; empty where it is enough to have it done before the departure. */
    Optional<Latest> latest();

    By by();

    /** Leave that may be granted or refused (请假、批准). */
    record Consent(String name, Clause clause, Addressee addressee, int order, boolean orderBinds, Optional<Latest> latest, By by)
            implements Step {}

    /** Somebody is told before the departure and has nothing to approve (报告). The traveller says whom he told. */
    record Report(String name, Clause clause, Addressee addressee, int order, By by) implements Step {

        @Override
        public boolean orderBinds() {
            return false;
        }

        @Override
        public Optional<Latest> latest() {
            return Optional.empty();
        }
    }

    /** It is put on file somewhere (备案、报备). */
    record Filing(String name, Clause clause, Addressee addressee, int order, boolean orderBinds, By by) implements Step {

        @Override
        public Optional<Latest> latest() {
            return Optional.empty();
        }
    }

    /** Somebody is informed (通报、抄送). */
    record Notice(String name, Clause clause, Addressee addressee, int order, boolean orderBinds, By by) implements Step {

        @Override
        public Optional<Latest> latest() {
            return Optional.empty();
        }
    }
}
