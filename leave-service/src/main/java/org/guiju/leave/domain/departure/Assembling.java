package org.guiju.leave.domain.departure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.approver.Approver;
import org.guiju.leave.domain.filing.Filing;
import org.guiju.leave.domain.journey.Applicants;
import org.guiju.leave.domain.journey.By;
import org.guiju.leave.domain.journey.Departure;
import org.guiju.leave.domain.journey.Latest;
import org.guiju.leave.domain.journey.Occasion;
import org.guiju.leave.domain.journey.Reach;
import org.guiju.leave.domain.notice.Notice;
import org.guiju.leave.domain.notify.Notify;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/** Puts together what the rules demand before one departure. Used once. */
final class Assembling {

    private final DepartureRules rules;
    private final Departure departure;
    private final Approvers configured;
    private final Addressing addressing;
    /** How far the departure reaches in the eyes of rules that a settled reading extends to departures from the county alone. */
    private final Reach reach;
    private final Optional<Ground> extended;
    private final List<Step> steps = new ArrayList<>();
    private final SequencedSet<Clause> basis = new LinkedHashSet<>();
    private Findings findings = Findings.none();
    private int consents;

    Assembling(DepartureRules rules, Departure departure, DirectorySnapshot directory, Approvers configured, Instant at) {
        this.rules = rules;
        this.departure = departure;
        this.configured = configured;
        this.addressing = new Addressing(directory, departure.traveller(), at);
        this.extended = rules.notice().flatMap(notice -> notice.alsoCounty(departure));
        this.reach = extended.isPresent() ? Reach.OUT_OF_CITY : departure.reach();
    }

    Procedure procedure() {
        extended.ifPresent(ground -> basis.add(ground.clause()));
        rules.notice().flatMap(notice -> notice.exemption(departure)).ifPresent(exemption -> basis.add(exemption.ground().clause()));
        rules.approver().stream().flatMap(rule -> rule.demands().stream()).filter(d -> binds(d.applicants(), d.occasion())).forEach(this::consents);
        rules.notice().stream().flatMap(rule -> rule.reports().stream()).filter(t -> binds(t.applicants(), t.occasion())).forEach(this::report);
        rules.filing().stream().flatMap(rule -> rule.duties().stream()).filter(d -> binds(d.applicants(), d.occasion())).forEach(this::filings);
        rules.informing().stream().flatMap(rule -> rule.duties().stream()).filter(d -> binds(d.applicants(), d.occasion())).forEach(this::notices);
        steps.forEach(step -> basis.add(step.clause()));
        if (basis.isEmpty()) {
            basis.add(rules.cover().basis());
        }
        return new Procedure(steps, List.copyOf(basis), findings);
    }

    private boolean binds(Applicants applicants, Occasion occasion) {
        return applicants.include(departure.traveller()) && occasion.met(departure.purpose(), reach);
    }

    private void consents(Approver.Demand demand) {
        boolean named = false;
        for (String role : demand.approvers().ids()) {
            named |= consent(demand, role, term(demand.approvers(), role));
        }
        if (demand.byProvisions()) {
            furtherConsents(demand, named);
        } else if (!named && findings.breaches().isEmpty()) {
            findings = findings.and(demand.ground().broken("leave-approver-is-oneself", Map.of("approvers", demand.approvers().terms())));
        }
    }

    private void furtherConsents(Approver.Demand demand, boolean named) {
        String setting = demand.setting(demand.applicants().word(departure.traveller()).orElseThrow());
        Optional<List<String>> roles = configured.of(setting);
        if (roles.isEmpty()) {
            findings = findings.and(named
                    ? demand.ground().obliges("leave-further-approval", Map.of("setting", setting))
                    : demand.ground().broken("leave-approver-not-configured", Map.of("setting", setting)));
            return;
        }
        for (String role : roles.get()) {
            if (departure.traveller().kind().equals(PostKinds.HEAD) && !Addressing.OUTSIDE.contains(role)) {
                findings = findings.and(demand.ground().broken("leave-approver-beneath-head",
                        Map.of("setting", setting, "approver", rules.book().term(role))));
            } else {
                consent(demand, role, rules.book().term(role));
            }
        }
    }

    /** Adds the consent of a role; false where nobody but the traveller himself would give it, or nobody at all. */
    private boolean consent(Approver.Demand demand, String role, String term) {
        Optional<Addressee> found = addressing.of(role, term);
        if (found.isEmpty()) {
            if (!role.equals(Addressing.DEPUTY_IN_CHARGE)) {
                findings = findings.and(demand.ground().broken("leave-addressee-unknown", Map.of("role", term)));
            }
            return false;
        }
        Optional<Addressee> addressee = addressing.others(found.get());
        addressee.ifPresent(to -> {
            steps.removeIf(step -> step instanceof Step.Consent && sameAs(step.addressee(), to));
            consents++;
            steps.add(new Step.Consent("consent." + role, clause(demand.ground()), to, consents, demand.orderBinds(), latest(demand), By.SELF));
        });
        return addressee.isPresent();
    }

    private Optional<Latest> latest(Approver.Demand demand) {
        OptionalInt own = demand.noticeDays();
        return own.isEmpty()
                ? rules.notice().flatMap(notice -> notice.latest(departure, reach))
                : Optional.of(new Latest(departure.stay().first().date().minusDays(own.getAsInt()), own.getAsInt(), demand.ground().clause()));
    }

    private void report(Notice.Telling telling) {
        List<PostId> posts = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (String role : telling.to().ids()) {
            if (addressing.of(role, term(telling.to(), role)).flatMap(addressing::others).orElse(null) instanceof Addressee.Posts found) {
                posts.addAll(found.anyOf());
                titles.add(found.title());
            }
        }
        if (posts.isEmpty()) {
            findings = findings.and(telling.ground().broken("leave-nobody-to-report-to", Map.of("to", telling.to().terms())));
            return;
        }
        String role = telling.to().ids().getFirst();
        steps.add(new Step.Report("report." + role, clause(telling.ground()), new Addressee.Posts(role, String.join("或", titles), posts), 1, By.SELF));
    }

    private void filings(Filing.Duty duty) {
        int order = duty.afterApproval() ? consents + 1 : 1;
        if (!duty.fileTo().none()) {
            duty.fileTo().ids().forEach(role -> filing(duty, role, term(duty.fileTo(), role), order));
            return;
        }
        Optional<List<String>> roles = configured.of(duty.setting(duty.applicants().word(departure.traveller()).orElseThrow()));
        if (roles.isEmpty()) {
            steps.add(new Step.Filing("filing.by-provisions", clause(duty.ground()), new Addressee.AsRecorded("按有关规定"), order,
                    duty.afterApproval(), By.SELF));
        } else {
            roles.get().forEach(role -> filing(duty, role, rules.book().term(role), order));
        }
    }

    private void filing(Filing.Duty duty, String role, String term, int order) {
        Optional<Addressee> addressee = addressing.of(role, term);
        if (addressee.isEmpty()) {
            findings = findings.and(duty.ground().broken("leave-addressee-unknown", Map.of("role", term)));
        } else {
            steps.add(new Step.Filing("filing." + role, clause(duty.ground()), addressee.get(), order, duty.afterApproval(), By.SELF));
        }
    }

    private void notices(Notify.Informing duty) {
        int order = duty.withRequest() ? 1 : consents + 1;
        for (String role : duty.to().ids()) {
            Optional<Addressee> found = addressing.of(role, term(duty.to(), role));
            if (found.isEmpty() && !duty.others()) {
                findings = findings.and(duty.ground().broken("leave-addressee-unknown", Map.of("role", term(duty.to(), role))));
            }
            found.flatMap(addressing::others).ifPresent(to -> notice(duty, role, to, order));
        }
    }

    private void notice(Notify.Informing duty, String role, Addressee to, int order) {
        if (!duty.others() || !(to instanceof Addressee.Posts leaders)) {
            if (steps.stream().noneMatch(step -> step instanceof Step.Notice && sameAs(step.addressee(), to))) {
                steps.add(new Step.Notice("notice." + role, clause(duty.ground()), to, order, !duty.withRequest(), duty.by()));
            }
            return;
        }
        for (PostId post : leaders.anyOf()) {
            Addressee.Posts one = new Addressee.Posts(role, addressing.title(post), List.of(post));
            if (steps.stream().noneMatch(step -> step instanceof Step.Consent && sameAs(step.addressee(), one))) {
                steps.add(new Step.Notice("notice." + post.value(), clause(duty.ground()), one, order, !duty.withRequest(), duty.by()));
            }
        }
    }

    private Clause clause(Ground ground) {
        return extended.orElse(ground).clause();
    }

    private static String term(KindSet kinds, String role) {
        return kinds.terms().get(kinds.ids().indexOf(role));
    }

    private static boolean sameAs(Addressee one, Addressee other) {
        return one instanceof Addressee.Posts a && other instanceof Addressee.Posts b && a.anyOf().equals(b.anyOf());
    }
}
