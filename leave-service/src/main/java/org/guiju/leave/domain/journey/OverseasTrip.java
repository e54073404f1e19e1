package org.guiju.leave.domain.journey;

import java.util.List;
import java.util.Set;

/**
 * What has to be told of an official trip abroad.
 *
 * @param task      what is to be done there
 * @param reason    why it takes this person
 * @param countries countries and regions visited
 * @param groupSize persons in the group, the traveller among them
 * @param nature    what kind of trip it is, see {@link #NATURES}
 * @param funding   who pays, in whole or in part, see {@link #FUNDING}
 */
public record OverseasTrip(String task, String reason, List<String> countries, int groupSize, String nature, List<String> funding) {

    /** Work with a task, a favour (照顾性), without substance (无实质内容), a study tour (考察性). */
    public static final Set<String> NATURES = Set.of("task", "favour", "without-substance", "study-tour");

    /** The budget, an enterprise abroad or at home, a subordinate unit, or somebody else. */
    public static final Set<String> FUNDING = Set.of("budget", "overseas-enterprise", "domestic-enterprise", "subordinate-unit", "other");

    public OverseasTrip {
        countries = List.copyOf(countries);
        funding = List.copyOf(funding);
    }
}
