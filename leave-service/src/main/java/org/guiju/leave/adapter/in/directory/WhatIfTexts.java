package org.guiju.leave.adapter.in.directory;

import java.util.List;
import java.util.Optional;

import org.guiju.kit.message.Language;
import org.guiju.kit.web.ClauseView;
import org.guiju.kit.web.Rulings;
import org.guiju.leave.adapter.in.directory.WhatIfView.AbsentView;
import org.guiju.leave.adapter.in.directory.WhatIfView.CandidateView;
import org.guiju.leave.adapter.in.directory.WhatIfView.ProspectView;
import org.guiju.leave.adapter.in.directory.WhatIfView.SpellView;
import org.guiju.leave.domain.cover.CoverRules;
import org.guiju.leave.domain.uncovered.Prospect;
import org.guiju.leave.domain.uncovered.WhatIf;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.springframework.stereotype.Component;

/** Puts what an absence would leave uncovered into the reader's words. */
@Component
class WhatIfTexts {

    private final CoverageTexts coverage;
    private final Rulings rulings;

    WhatIfTexts(CoverageTexts coverage, Rulings rulings) {
        this.coverage = coverage;
        this.rulings = rulings;
    }

    AbsentView view(WhatIf whatIf, CoverRules rules, DirectorySnapshot directory, Language language) {
        List<Prospect> prospects = whatIf.prospects(rules);
        return new AbsentView(CoverageTexts.person(whatIf.absence().person(), directory),
                prospects.stream().anyMatch(prospect -> !prospect.gaps().isEmpty()),
                prospects.stream().map(prospect -> view(prospect, rules, directory, language)).toList(),
                rulings.view(whatIf.conflicts(rules).ruling(), language), rulings.view(whatIf.follows(rules).ruling(), language));
    }

    private ProspectView view(Prospect prospect, CoverRules rules, DirectorySnapshot directory, Language language) {
        return new ProspectView(prospect.post().id().value(), prospect.post().title(), prospect.duty(), prospect.concern(),
                prospect.spells().stream().map(spell -> new SpellView(spell.from(), Optional.ofNullable(spell.until()),
                        coverage.view(spell.coverage(), directory, Optional.of(rules.book()), spell.from(), prospect.duty(), language),
                        spell.candidates().stream().map(candidate -> view(candidate, directory, language)).toList())).toList());
    }

    private static CandidateView view(Prospect.Candidate candidate, DirectorySnapshot directory, Language language) {
        return new CandidateView(candidate.post().id().value(), candidate.post().title(),
                CoverageTexts.person(candidate.person(), directory), candidate.kind(), ClauseView.of(candidate.clause(), language),
                Optional.ofNullable(candidate.until()));
    }
}
