package org.guiju.kit.security;

import java.util.Set;

import org.guiju.regulation.Jurisdiction;

/** Who is calling, as the access token says. What they may do comes from their posts, never from here. */
public sealed interface Caller permits Caller.Person, Caller.Service, Caller.Operator {

    /** The token's subject. */
    String subject();

    /**
     * A person of one government.
     *
     * @param subject person id in the directory
     */
    record Person(String subject, String name, Jurisdiction jurisdiction, Set<Capability> capabilities) implements Caller {
        public Person {
            capabilities = Set.copyOf(capabilities);
        }
    }

    /** Another service of the suite; it sees all governments. */
    record Service(String subject) implements Caller {}

    /** An operator of the platform: health, queues and dead letters of all governments, and no content. */
    record Operator(String subject, String name) implements Caller {}
}
