package org.guiju.leave.domain.departure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guiju.leave.domain.journey.By;
import org.guiju.leave.domain.journey.Departure;
import org.guiju.regulation.posts.Coverage;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Obligation;

/**
 * A step is done: consent is given or refused, a report, a filing or a notice is recorded.
 *
 * @param done    steps done before
 * @param step    name of the step
 * @param granted whether consent is given; true for a step in which there is nothing to grant
 * @param opinion what is written with it; where the text leaves the addressee open, who it was
 * @param told    of a report, the post that was told
 */
public record Deciding(
        Departure departure, Surroundings surroundings, List<Done> done, String step, boolean granted, Optional<String> opinion,
        Optional<PostId> told, boolean afterwards, Act act) {

    private static final RuleKey APPROVER = RuleKey.of("leave.approver");
    private static final RuleKey NOTICE = RuleKey.of("leave.notice");
    private static final RuleKey FILING = RuleKey.of("leave.filing");
    private static final RuleKey NOTIFY = RuleKey.of("leave.notify");

    public Deciding {
        done = List.copyOf(done);
    }

    /** What the rules find about it. */
    public Findings judge(DepartureRules rules) {
        Check check = Check.of(rules, departure, surroundings, act);
        Procedure procedure = check.procedure();
        Optional<Step> found = procedure.step(step);
        if (found.isEmpty()) {
            return Findings.broken(Breach.ofMatter(procedure.basis().getFirst(), APPROVER, "leave-step-not-asked", Map.of("step", step)));
        }
        Findings findings = Findings.satisfied(found.get().clause()).and(repeated(found.get())).and(order(procedure, found.get()));
        return findings.and(switch (found.get()) {
            case Step.Consent consent -> consent(check, consent);
            case Step.Report report -> report(check, report);
            case Step.Filing filing -> filing(check, filing);
            case Step.Notice notice -> notice(check, notice);
        });
    }

    private Findings repeated(Step asked) {
        return done.stream().anyMatch(earlier -> earlier.step().equals(step))
                ? broken(asked, "leave-step-already-done", Map.of("to", asked.addressee().title()))
                : Findings.none();
    }

    private Findings order(Procedure procedure, Step asked) {
        return asked.orderBinds() ? procedure.before(asked).stream()
                .filter(earlier -> done.stream().noneMatch(d -> d.step().equals(earlier.name()) && d.granted()))
                .map(earlier -> broken(asked, "leave-out-of-order", Map.of("before", earlier.addressee().title())))
                .reduce(Findings.none(), Findings::and) : Findings.none();
    }

    private Findings consent(Check check, Step.Consent consent) {
        Findings findings = check.byTraveller()
                ? actor(consent, "leave-self-approval", Map.of("post", check.addressing().title(act.as())))
                : mayConsent(check, consent);
        if (!granted) {
            return findings;
        }
        boolean last = consent.addressee() instanceof Addressee.Posts posts && posts.role().equals(PostKinds.HEAD);
        return findings.and(time(check, consent)).and(last ? check.pair() : Findings.none());
    }

    private Findings time(Check check, Step.Consent consent) {
        if (!check.hasBegun()) {
            return Check.inTime(consent, check.today());
        }
        Map<String, Object> facts = Map.of("from", departure.stay().first().date().toString());
        return afterwards ? Findings.obliges(new Obligation(consent.clause(), "leave-recorded-afterwards", facts))
                : broken(consent, "leave-after-departure", facts);
    }

    private Findings mayConsent(Check check, Step.Consent consent) {
        return switch (consent.addressee()) {
            case Addressee.Posts posts -> mayConsent(check, consent, posts);
            case Addressee.Outside outside -> recordedByOffice(check, consent, outside.title());
            case Addressee.AsRecorded open -> recordedByOffice(check, consent, open.title());
        };
    }

    private Findings mayConsent(Check check, Step.Consent consent, Addressee.Posts posts) {
        Optional<Coverage> acting = posts.anyOf().stream().filter(act.as()::equals).map(post -> check.directory().coverage(post, act.at()))
                .filter(coverage -> coverage.mayAct(act.by())).findFirst();
        if (acting.isPresent()) {
            // whoever stands in consents in the post he covers, so that the cover stands on the step
            return acting.get().items().stream().flatMap(item -> check.rules().book().item(item).stream()).map(item -> Findings.satisfied(item.clause()))
                    .reduce(Findings.none(), Findings::and);
        }
        Map<String, Object> facts = Map.of("post", check.addressing().title(act.as()), "approver", posts.title());
        return posts.anyOf().stream().allMatch(post -> check.directory().coverage(post, act.at()) instanceof Coverage.Gap)
                ? actor(consent, "leave-approver-away", facts)
                : actor(consent, "leave-wrong-approver", facts);
    }

    private Findings recordedByOffice(Check check, Step asked, String title) {
        return check.addressing().isInOffice(act.by()) ? Findings.none()
                : actor(asked, "leave-recorded-by-other", Map.of("post", check.addressing().title(act.as()), "to", title));
    }

    private Findings report(Check check, Step.Report report) {
        Findings findings = check.doneBySelfOrOffice(report.clause(), NOTICE, "leave-reported-by-other");
        boolean rightly = told.isPresent() && report.addressee() instanceof Addressee.Posts posts && posts.anyOf().contains(told.get());
        if (!rightly) {
            findings = findings.and(broken(report, "leave-report-told-other",
                    Map.of("told", told.map(check.addressing()::title).orElse("—"), "to", report.addressee().title())));
        }
        return findings.and(check.hasBegun() ? Findings.obliges(new Obligation(report.clause(), "leave-reported-late",
                Map.of("from", departure.stay().first().date().toString()))) : Findings.none());
    }

    private Findings filing(Check check, Step.Filing filing) {
        Findings findings = check.doneBySelfOrOffice(filing.clause(), FILING, "leave-filed-by-other");
        boolean unsaid = filing.addressee() instanceof Addressee.AsRecorded && opinion.filter(text -> !text.isBlank()).isEmpty();
        return findings.and(unsaid ? broken(filing, "leave-filed-with-unsaid", Map.of()) : Findings.none()).and(new NamedLeader(check).judge());
    }

    private Findings notice(Check check, Step.Notice notice) {
        return notice.by() == By.OFFICE
                ? recordedByOffice(check, notice, notice.addressee().title())
                : check.doneBySelfOrOffice(notice.clause(), NOTIFY, "leave-filed-by-other");
    }

    private static Findings broken(Step asked, String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofMatter(asked.clause(), key(asked), code, facts));
    }

    private static Findings actor(Step asked, String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofActor(asked.clause(), key(asked), code, facts));
    }

    /** The rule that asks for such a step. */
    static RuleKey key(Step step) {
        return switch (step) {
            case Step.Consent consent -> APPROVER;
            case Step.Report report -> NOTICE;
            case Step.Filing filing -> FILING;
            case Step.Notice notice -> NOTIFY;
        };
    }
}
