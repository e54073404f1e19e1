package org.guiju.regulation.ruling;

import java.util.List;

/**
 * Thrown where facts are gathered and one of them cannot be had: a neighbour is silent, a notice is unpublished. Only the web
 * edge catches it, and answers that nothing has been decided; nobody may turn it into a yes or a no.
 */
public final class MissingFactException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MissingFact fact;
    private final transient List<Clause> restsOn;

    /**
     * @param restsOn the clauses that ask for the fact; empty where it is needed before any clause is looked at
     */
    public MissingFactException(MissingFact fact, List<Clause> restsOn) {
        super("缺少事实：" + fact.code() + " " + fact.facts());
        this.fact = fact;
        this.restsOn = List.copyOf(restsOn);
    }

    public MissingFactException(MissingFact fact, List<Clause> restsOn, Throwable cause) {
        this(fact, restsOn);
        initCause(cause);
    }

    public MissingFact fact() {
        return fact;
    }

    public List<Clause> restsOn() {
        return restsOn;
    }
}
