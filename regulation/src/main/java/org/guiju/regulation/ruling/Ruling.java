package org.guiju.regulation.ruling;

import java.util.List;

/** What the rules answer to one act. There is no ruling without the clause it rests on. */
public sealed interface Ruling permits Ruling.Allowed, Ruling.Refused, Ruling.NeedsException, Ruling.Undecided {

    /** The clauses this ruling rests on, never empty. */
    List<Clause> restsOn();

    /**
     * Nothing broken, or only what an exception has set aside.
     *
     * @param obligations what follows from the act
     * @param waivers     what was set aside, and by whom
     */
    record Allowed(List<Clause> restsOn, List<Obligation> obligations, List<Waiver> waivers) implements Ruling {
        public Allowed {
            restsOn = nonEmpty(restsOn);
            obligations = List.copyOf(obligations);
            waivers = List.copyOf(waivers);
        }
    }

    /** A must-item is broken; all breaches are listed, those of should-items among them. */
    record Refused(List<Breach> breaches) implements Ruling {
        public Refused {
            breaches = nonEmpty(breaches);
        }

        @Override
        public List<Clause> restsOn() {
            return clausesOf(breaches);
        }

        /** Whether everything that is broken is about who may act. */
        public boolean concernsActorOnly() {
            return breaches.stream().allMatch(b -> b.concern() == Breach.Concern.ACTOR);
        }
    }

    /** Only should-items are broken. */
    record NeedsException(List<Breach> breaches) implements Ruling {
        public NeedsException {
            breaches = nonEmpty(breaches);
        }

        /** Kinds of post that may grant the exception from every breach; empty where there is none, so that nobody can. */
        public List<String> grantors() {
            return breaches.getFirst().grantors().stream()
                    .filter(kind -> breaches.stream().allMatch(b -> b.grantors().contains(kind)))
                    .toList();
        }

        @Override
        public List<Clause> restsOn() {
            return clausesOf(breaches);
        }
    }

    /** A fact is missing: never a no, never a yes. */
    record Undecided(List<Clause> restsOn, List<MissingFact> missing) implements Ruling {
        public Undecided {
            restsOn = nonEmpty(restsOn);
            missing = nonEmpty(missing);
        }
    }

    private static <T> List<T> nonEmpty(List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("裁定必须写明所依据的条款");
        }
        return List.copyOf(list);
    }

    private static List<Clause> clausesOf(List<Breach> breaches) {
        return breaches.stream().map(Breach::clause).distinct().toList();
    }
}
