package org.guiju.document.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.guiju.document.domain.Named;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * Who must have been heard before a paper goes on, in how many forms, and which drafts are published for comment.
 *
 * @param optional the item on whom else to hear as needed before a great decision; empty where there is none
 */
public record ReviewPublicComment(List<Hearing> hearings, List<Publication> publications, Optional<Optionally> optional) {

    private static final String KEY = "document.review.public-comment";

    /** One thing that an item says of hearing the public. */
    private enum Aspect { HEARING, PUBLICATION, AS_NEEDED }

    public static RuleDefinition<ReviewPublicComment> definition() {
        return Defined.by(KEY, ReviewPublicComment::read);
    }

    private static ReviewPublicComment read(RuleBook book, Params.Reading reading) {
        List<Hearing> hearings = new ArrayList<>();
        List<Publication> publications = new ArrayList<>();
        Optional<Optionally> optional = Optional.empty();
        for (Item item : book.items(RuleKey.of(KEY))) {
            Params params = reading.of(item);
            Ground ground = Ground.of(item);
            Scope scope = Scope.read(params);
            Set<Audience> audiences = Named.among(Audience.class, params.optionalChoices("audiences", Named.ids(Audience.class)));
            switch (params.choice("aspect", Aspect.class)) {
                case HEARING -> hearings.add(new Hearing(ground, scope, audiences, params.optionalCount("minForms").orElse(1),
                        params.flag("assessmentRequired", false), params.flag("hearingOrReason", false)));
                case PUBLICATION -> {
                    params.choices("exceptions", Set.of("secrecy-by-law"));
                    params.leave("days");
                    publications.add(new Publication(ground, scope));
                }
                case AS_NEEDED -> optional = Optional.of(new Optionally(ground, scope, audiences)); // a permission
            }
            params.leave("by", "forms", "formsOpen");
        }
        return new ReviewPublicComment(hearings, publications, optional);
    }

    /**
     * @param audiences          all of these must have been heard
     * @param minForms           in at least so many forms
     * @param assessmentRequired whether an argument or assessment must be on record too
     * @param hearingOrReason    whether the sponsor says why no hearing was held
     */
    public record Hearing(
            Ground ground, Scope scope, Set<Audience> audiences, int minForms, boolean assessmentRequired, boolean hearingOrReason) {
        public Hearing {
            audiences = Set.copyOf(audiences);
        }

        private Findings judge(Dossier dossier) {
            Set<Audience> unheard = new TreeSet<>(audiences);
            unheard.removeAll(dossier.heard());
            if (dossier.passed(ReviewKind.EXPERT_ARGUMENT)) {
                unheard.remove(Audience.EXPERTS);
            }
            Set<HearingForm> forms = dossier.forms(r -> audiences.isEmpty() || r.audiences().stream().anyMatch(audiences::contains));
            Findings heard = forms.size() >= minForms && unheard.isEmpty() ? ground.holds()
                    : ground.broken("opinions-not-heard", Map.of("least", minForms, "forms", Scope.titles(forms),
                            "unheard", unheard.stream().map(Audience::title).toList()));
            return heard.and(argued(dossier)).and(explained(forms, dossier));
        }

        private Findings argued(Dossier dossier) {
            boolean argued = dossier.passed(ReviewKind.EXPERT_ARGUMENT) || dossier.passed(ReviewKind.ASSESSMENT);
            return !assessmentRequired || argued ? Findings.none()
                    : ground.broken("reviews-lacking", Map.of("lacking", List.of(ReviewKind.EXPERT_ARGUMENT.title())));
        }

        private Findings explained(Set<HearingForm> forms, Dossier dossier) {
            boolean open = hearingOrReason && !forms.isEmpty() && !forms.contains(HearingForm.HEARING) && !dossier.excludes(Topic.HEARING);
            return open ? ground.broken("no-hearing-unexplained", Map.of("forms", Scope.titles(forms))) : Findings.none();
        }
    }

    /** A draft that is published for comment unless the law keeps it secret, which its sponsor states with the legal basis. */
    public record Publication(Ground ground, Scope scope) {

        private Findings judge(Dossier dossier) {
            return dossier.passed(ReviewKind.DRAFT_PUBLISHED) || dossier.excludes(Topic.DRAFT_PUBLICATION) ? ground.holds()
                    : ground.broken("draft-not-published", Map.of());
        }
    }

    /** @param audiences who can be heard as needed */
    public record Optionally(Ground ground, Scope scope, Set<Audience> audiences) {
        public Optionally {
            audiences = Set.copyOf(audiences);
        }
    }

    public ReviewPublicComment {
        hearings = List.copyOf(hearings);
        publications = List.copyOf(publications);
    }

    /** What is lacking before this step. */
    public Findings judge(Gate gate, Subject subject, Dossier dossier) {
        Findings heard = hearings.stream().filter(h -> h.scope().before() == gate)
                .map(h -> h.scope().judge(h.ground(), subject, dossier, () -> h.judge(dossier))).reduce(Findings.none(), Findings::and);
        return publications.stream().filter(p -> p.scope().before() == gate)
                .map(p -> p.scope().judge(p.ground(), subject, dossier, () -> p.judge(dossier))).reduce(heard, Findings::and);
    }

    /** Hearing these before a great decision rests on the permission to choose whom to hear. */
    public Findings judgeHearing(Subject subject, Set<Audience> audiences) {
        return optional.filter(o -> o.scope().isFor(subject) && audiences.stream().anyMatch(o.audiences()::contains))
                .map(o -> o.ground().holds()).orElseGet(Findings::none);
    }

    @Override
    public String toString() {
        return "ReviewPublicComment[" + String.join("；", Stream.concat(
                hearings.stream().map(h -> h.ground() + ": " + h.scope().text() + "听取意见至少" + h.minForms() + "种形式"),
                publications.stream().map(p -> p.ground() + ": " + p.scope().text() + "公开征求意见")).toList()) + "]";
    }
}
