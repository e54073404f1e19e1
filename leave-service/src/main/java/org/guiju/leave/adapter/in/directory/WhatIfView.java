package org.guiju.leave.adapter.in.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.guiju.kit.web.ClauseView;
import org.guiju.kit.web.RulingView;
import org.guiju.leave.adapter.in.directory.CoverageView.PersonView;
import org.guiju.leave.domain.uncovered.Prospect;
import org.guiju.regulation.posts.Duty;
import org.guiju.regulation.posts.Entrustment;

/** What absences would leave uncovered, each as if the others were away as well. */
record WhatIfView(Instant from, Instant until, List<AbsentView> absences) {

    /**
     * @param uncovered   whether there is any spell in which nobody acts
     * @param posts       duty by duty, what becomes of each post it touches
     * @param conflicts   what the regulation says to such an absence because of AB pairs
     * @param follows     whom somebody would have to name, and what would wait
     */
    record AbsentView(PersonView person, boolean uncovered, List<ProspectView> posts, RulingView conflicts, RulingView follows) {}

    record ProspectView(String post, String title, Duty duty, Prospect.Concern concern, List<SpellView> spells) {}

    /** @param coverage as the coverage query answers at the first instant of the spell */
    record SpellView(Instant from, Optional<Instant> until, CoverageView coverage, List<CandidateView> candidates) {}

    /** @param kind what would have to be recorded */
    record CandidateView(String post, String title, PersonView person, Entrustment.Kind kind, ClauseView clause, Optional<Instant> until) {}
}
