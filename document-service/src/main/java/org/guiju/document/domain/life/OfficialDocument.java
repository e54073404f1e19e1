package org.guiju.document.domain.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.document.domain.dispatch.Dispatched;
import org.guiju.document.domain.normative.NormativeFiling.Target;
import org.guiju.document.domain.normative.Period;
import org.guiju.document.domain.number.DocumentNumber;
import org.guiju.document.domain.review.Dossier;
import org.guiju.document.domain.review.Topic;
import org.guiju.regulation.Jurisdiction;

/**
 * A document and everything done to it. Immutable; every act answers a new one. What the rules ask (who has reviewed, who has
 * approved) is read off the acts, so that the timeline and the ruling can never disagree.
 *
 * @param version       counts changes; 0 before it was first kept
 * @param rulebook      version of the rulebook in force when it was drafted
 * @param sponsor       the unit whose paper it is
 * @param drafter       id of the person who drafted it
 * @param consultations by unit, in the order they were asked
 * @param confirmed     marks the office has confirmed
 * @param number        once it has one
 */
public record OfficialDocument(
        UUID id, Jurisdiction jurisdiction, long version, String rulebook, Paper paper, Sponsor sponsor, String drafter,
        DocumentState state, SequencedMap<String, Consultation> consultations, List<Act> acts, Optional<Positions> positions,
        Set<Mark> confirmed, Optional<DocumentNumber> number) {

    /** Acts by which it comes to somebody; a return names nobody and goes to the sponsor. */
    private static final Set<ActKind> COMING =
            Set.of(ActKind.ASKED, ActKind.RECATEGORISED, ActKind.RETURNED, ActKind.SENT, ActKind.REROUTED, ActKind.DISTRIBUTED, ActKind.CIRCULATED);

    /** The unit whose paper it is, as the directory had it when it was drafted. */
    public record Sponsor(String unit, String name, String kind) {}

    public OfficialDocument {
        acts = List.copyOf(acts);
        confirmed = Set.copyOf(confirmed);
    }

    public static OfficialDocument drafted(UUID id, Jurisdiction jurisdiction, String rulebook, Paper paper, Sponsor sponsor, Act drafted) {
        return new OfficialDocument(id, jurisdiction, 0, rulebook, paper, sponsor, drafted.by().person(), new DocumentState.Draft(),
                new LinkedHashMap<>(), List.of(drafted), Optional.empty(), Set.of(), Optional.empty());
    }

    /** The same document in another state. */
    public OfficialDocument in(DocumentState next) {
        return new OfficialDocument(id, jurisdiction, version, rulebook, paper, sponsor, drafter, next, consultations, acts, positions,
                confirmed, number);
    }

    /** The same document as kept under this version. */
    public OfficialDocument at(long kept) {
        return new OfficialDocument(id, jurisdiction, kept, rulebook, paper, sponsor, drafter, state, consultations, acts, positions,
                confirmed, number);
    }

    /** The next number in the timeline. */
    public int nextSeq() {
        return acts.size() + 1;
    }

    /** One more act, and the state it leads to. */
    public OfficialDocument after(Act act, DocumentState next) {
        List<Act> more = new ArrayList<>(acts);
        more.add(act);
        return new OfficialDocument(id, jurisdiction, version, rulebook, paper, sponsor, drafter, next, consultations, more, positions,
                confirmed, number);
    }

    /** One more act that leaves the paper where it is, or moves it among the states its sponsor has it in. */
    public OfficialDocument after(Act act) {
        return after(act, state).settled();
    }

    public OfficialDocument with(Paper changed) {
        return new OfficialDocument(id, jurisdiction, version, rulebook, changed, sponsor, drafter, state, consultations, acts, positions,
                confirmed, number);
    }

    public OfficialDocument with(Consultation consultation) {
        SequencedMap<String, Consultation> all = new LinkedHashMap<>(consultations);
        all.put(consultation.unit(), consultation);
        return new OfficialDocument(id, jurisdiction, version, rulebook, paper, sponsor, drafter, state, all, acts, positions, confirmed,
                number).settled();
    }

    public OfficialDocument with(Positions listed) {
        return new OfficialDocument(id, jurisdiction, version, rulebook, paper, sponsor, drafter, state, consultations, acts,
                Optional.of(listed), confirmed, number);
    }

    public OfficialDocument confirming(Set<Mark> marks) {
        return new OfficialDocument(id, jurisdiction, version, rulebook, paper, sponsor, drafter, state, consultations, acts, positions, marks,
                number);
    }

    public OfficialDocument with(DocumentNumber assigned) {
        return new OfficialDocument(id, jurisdiction, version, rulebook, paper, sponsor, drafter, state, consultations, acts, positions,
                confirmed, Optional.of(assigned));
    }

    /** While the sponsor has it, the state follows from its consultations. A returned paper stays returned until it is changed. */
    private OfficialDocument settled() {
        boolean follows = state.withSponsor() && !(state instanceof DocumentState.Returned);
        return follows
                ? new OfficialDocument(id, jurisdiction, version, rulebook, paper, sponsor, drafter,
                        DocumentState.drafting(consultations.values(), positions.isPresent()), consultations, acts, positions, confirmed, number)
                : this;
    }

    public Optional<Consultation> consultation(String unit) {
        return Optional.ofNullable(consultations.get(unit));
    }

    public Collection<Consultation> asked() {
        return consultations.values();
    }

    /** Acts since the paper was last submitted; all that an approval can rest on. */
    public List<Act> sinceSubmission() {
        return since(OfficialDocument::takenIn);
    }

    /** It came to the office: brought by its sponsor, or registered as received. */
    private static boolean takenIn(Act act) {
        return act.kind() == ActKind.SUBMITTED || act.kind() == ActKind.REGISTERED;
    }

    /** Whether the sponsor's signature stands on the text as it is now. */
    public boolean sponsorSigned() {
        return since(act -> act.kind() == ActKind.CHANGED || act.kind() == ActKind.DRAFTED).stream()
                .anyMatch(act -> act.kind() == ActKind.COSIGNED && act.role().filter("sponsor"::equals).isPresent());
    }

    /** The office's opinion on how to handle it. */
    public Optional<Act> handlingOpinion() {
        return last(ActKind.REVIEWED);
    }

    /** Approvals that stand: the last word of each post since submission, where that word was yes. */
    public List<Act> approvals() {
        return sinceSubmission().stream()
                .filter(act -> EnumSet.of(ActKind.APPROVED, ActKind.DISAPPROVED).contains(act.kind()))
                .collect(Collectors.toMap(act -> act.by().post().orElse(""), act -> act, (one, later) -> later, LinkedHashMap::new))
                .values().stream().filter(act -> act.kind() == ActKind.APPROVED).toList();
    }

    /** Steps of coordination that were taken, or lawfully left out, by role. */
    public Set<String> coordinated() {
        return acts.stream()
                .filter(act -> act.kind() == ActKind.COORDINATED || act.kind() == ActKind.LEFT_OUT).flatMap(act -> act.role().stream()).collect(Collectors.toSet());
    }

    /** What is on record of how the paper was prepared and looked at. */
    public Dossier dossier() {
        Dossier dossier = Dossier.EMPTY;
        for (Act act : acts) {
            if (act.kind() == ActKind.CHANGED) {
                dossier = dossier.textChanged();
            } else if (act.kind() == ActKind.STATED) {
                dossier = dossier.excluding(Topic.of(act.role().orElseThrow()));
            } else if (act.kind() == ActKind.CONFIRMED) {
                dossier = dossier.confirming(Topic.of(act.role().orElseThrow()));
            } else {
                dossier = act.review().map(dossier::with).orElse(dossier);
            }
        }
        return dossier;
    }

    /** How long it is in force, as last written down. */
    public Optional<Period> period() {
        return acts.stream().filter(act -> act.kind() == ActKind.PERIOD_SET).reduce((one, later) -> later)
                .map(act -> new Period(LocalDate.parse(act.role().orElseThrow()), LocalDate.parse(act.subject().orElseThrow())));
    }

    /** With whom it has been filed. */
    public Set<Target> filed() {
        return acts.stream().filter(act -> act.kind() == ActKind.FILED).flatMap(act -> act.role().stream()).map(Target::of)
                .collect(Collectors.toSet());
    }

    /** What is to become of it, as last said by whoever made it. */
    public Optional<String> cleanUp() {
        return acts.stream().filter(act -> act.kind() == ActKind.CLEANED_UP).reduce((one, later) -> later).flatMap(Act::role);
    }

    /** Ids of the files that belong to it now. */
    public Set<UUID> attached() {
        Set<UUID> attached = new LinkedHashSet<>();
        for (Act act : acts) {
            if (act.kind() == ActKind.ATTACHED) {
                act.subject().map(UUID::fromString).ifPresent(attached::add);
            } else if (act.kind() == ActKind.DETACHED) {
                act.subject().map(UUID::fromString).ifPresent(attached::remove);
            }
        }
        return attached;
    }

    /** Posts on the reading list of a work secret, each with when it came there; the drafter's is the first. */
    public SequencedMap<String, Instant> readers() {
        SequencedMap<String, Instant> readers = new LinkedHashMap<>();
        acts.getFirst().by().post().ifPresent(post -> readers.put(post, acts.getFirst().at()));
        for (Act act : acts) {
            if (act.kind() == ActKind.READER_ADMITTED) {
                readers.put(act.subject().orElseThrow(), act.at());
            } else if (act.kind() == ActKind.READER_STRUCK) {
                readers.remove(act.subject().orElseThrow());
            }
        }
        return readers;
    }

    /** Whether this unit was chased for its answer. */
    public boolean chased(String unit) {
        return acts.stream().anyMatch(act -> act.kind() == ActKind.CHASED && act.subject().filter(unit::equals).isPresent());
    }

    /** Posts it was brought before since it was submitted, without those from which another division of work has taken it. */
    public Set<String> sentTo() {
        Set<String> sentTo = new LinkedHashSet<>();
        for (Act act : sinceSubmission()) {
            if (act.kind() == ActKind.REROUTED) {
                act.role().ifPresent(sentTo::remove);
            }
            if (act.kind() == ActKind.SENT || act.kind() == ActKind.REROUTED) {
                act.subject().ifPresent(sentTo::add);
            }
        }
        return sentTo;
    }

    /** When it last came to a unit or a post: asked for its view, returned to it, brought before it; otherwise when it was drafted. */
    public Instant cameTo(String party) {
        return acts.stream().filter(act -> COMING.contains(act.kind()) && act.subject().orElse(sponsor.unit()).equals(party))
                .reduce((one, later) -> later).orElseGet(acts::getFirst).at();
    }

    /** Since when its signature is awaited: since the last leader agreed. */
    public Instant approvedSince() {
        return last(ActKind.APPROVED).orElseGet(acts::getLast).at();
    }

    /** What has become of it since it was signed. */
    public Dispatched dispatched() {
        return new Dispatched(acts);
    }

    /** The same document without its number, which stays used. */
    public OfficialDocument withoutNumber() {
        return new OfficialDocument(id, jurisdiction, version, rulebook, paper, sponsor, drafter, state, consultations, acts, positions,
                confirmed, Optional.empty());
    }

    /** When it was last issued, by the office or by the unit itself. */
    public Optional<Instant> issuedAt() {
        return acts.stream().filter(act -> act.kind() == ActKind.ISSUED || act.kind() == ActKind.ISSUED_OWN)
                .reduce((one, later) -> later).map(Act::at);
    }

    public Optional<Instant> submittedAt() {
        return acts.stream().filter(OfficialDocument::takenIn).reduce((one, later) -> later).map(Act::at);
    }

    /** When the office took it in; empty while its sponsor has it. A paper submitted again is taken in anew. */
    public Optional<Instant> receivedAt() {
        return state.withSponsor() ? Optional.empty() : submittedAt();
    }

    /** When it was first brought before a leader since it was submitted. */
    public Optional<Instant> handedOnAt() {
        return sinceSubmission().stream().filter(act -> act.kind() == ActKind.SENT).findFirst().map(Act::at);
    }

    /** When the last word was spoken: the signature, or for a paper that ends by approval its last approval once it is closed. */
    public Optional<Instant> signedOffAt() {
        Optional<Act> approved = state instanceof DocumentState.Concluded ? last(ActKind.APPROVED) : Optional.empty();
        return last(ActKind.SIGNED).or(() -> approved).map(Act::at);
    }

    /** The last day the office has set for it since it was submitted. */
    public Optional<LocalDate> termSet() {
        return last(ActKind.TERM_SET).map(act -> LocalDate.parse(act.text()));
    }

    /** Whether it was left lying although it had to be handed on at once. */
    public boolean escalated() {
        return last(ActKind.ESCALATED).isPresent();
    }

    private Optional<Act> last(ActKind kind) {
        return sinceSubmission().stream().filter(act -> act.kind() == kind).reduce((one, later) -> later);
    }

    private List<Act> since(Predicate<Act> start) {
        List<Act> since = new ArrayList<>();
        for (Act act : acts) {
            if (start.test(act)) {
                since.clear();
            }
            since.add(act);
        }
        return since;
    }
}
