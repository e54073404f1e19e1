package org.guiju.document.domain.life;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.guiju.document.domain.consult.ConsultDisagreement.Section;

/**
 * What a paper says when its parties could not agree.
 *
 * @param proposal how the sponsor suggests to handle it
 */
public record Positions(List<View> views, String proposal) {

    /** One side, with what it says and what it bases that on. */
    public record View(String unit, String view, String grounds) {}

    public Positions {
        views = List.copyOf(views);
    }

    /**
     * The sections that are really there.
     *
     * @param parties     every side that must have a say: the sponsor and each unit that objects
     * @param coordinated whether the course of the coordination is on record
     */
    public Set<Section> present(Set<String> parties, boolean coordinated) {
        Set<Section> present = EnumSet.noneOf(Section.class);
        if (parties.stream().allMatch(p -> views.stream().anyMatch(v -> v.unit().equals(p) && !v.view().isBlank()))) {
            present.add(Section.OPINIONS);
        }
        if (parties.stream().allMatch(p -> views.stream().anyMatch(v -> v.unit().equals(p) && !v.grounds().isBlank()))) {
            present.add(Section.GROUNDS);
        }
        if (coordinated) {
            present.add(Section.PROCESS);
        }
        if (!proposal.isBlank()) {
            present.add(Section.PROPOSAL);
        }
        return present;
    }
}
