package org.guiju.regulation.posts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.guiju.regulation.posts.Attempt.Failed;
import org.guiju.regulation.posts.Link.Why;
import org.jspecify.annotations.Nullable;

/**
 * Looks for whoever may act for one post at one instant in one duty. A stand-in must hold his own post and be there: what is covered
 * is not handed on, so a search takes one step from a post to each of its possible stand-ins and can run into no circle.
 */
final class CoverSearch {

    private final DirectorySnapshot directory;
    private final Instant at;
    private final Duty duty;
    private final @Nullable CoverRegime regime;
    private final List<Attempt> attempts = new ArrayList<>(3);
    /** The earliest change of any fact that was looked at: until then the answer is the same. */
    private Instant horizon = Instant.MAX;

    CoverSearch(DirectorySnapshot directory, Instant at, Duty duty) {
        this.directory = directory;
        this.at = at;
        this.duty = duty;
        this.regime = looking(directory.regimes());
    }

    Coverage coverage(PostId id) {
        Seat seat = directory.seat(id);
        if (seat == null) {
            return new Coverage.Gap(id, Coverage.Reason.UNKNOWN_POST, null, List.of(), List.of(), null);
        }
        lookingAt(seat.post());
        if (!seat.post().holdsAt(at)) {
            return new Coverage.Gap(id, Coverage.Reason.POST_NOT_IN_BEING, null, List.of(), List.of(), until());
        }
        Holding holding = looking(seat.holdings());
        if (holding == null) {
            Link vacant = new Link(id, null, Why.VACANT, null, null, null, bound(seat.holdings().nextChange(at)));
            return covered(seat, null, vacant, Coverage.Reason.VACANT);
        }
        PersonId holder = holding.person();
        Absence absence = looking(directory.absences(holder));
        if (absence == null) {
            Link holds = new Link(id, holder, Why.HOLDS, null, null, holding.from(), holding.until());
            return new Coverage.HeldBy(id, holder, List.of(holds), until());
        }
        Instant back = bound(directory.absences(holder).endOfRun(at));
        Link away = new Link(id, holder, Why.AWAY, null, absence.id(), absence.from(), back);
        return covered(seat, holder, away, Coverage.Reason.AWAY);
    }

    private Coverage covered(Seat seat, @Nullable PersonId holder, Link own, Coverage.Reason reason) {
        Link standIn = seat.post().is(PostKinds.HEAD) ? actingHead(seat, holder) : standIn(seat, holder);
        if (standIn == null || standIn.person() == null) {
            return new Coverage.Gap(seat.post().id(), reason, holder, List.of(own), List.copyOf(attempts), until());
        }
        return new Coverage.CoveredBy(seat.post().id(), standIn.person(), standIn.post(), List.of(own, standIn), until());
    }

    private @Nullable Link standIn(Seat seat, @Nullable PersonId holder) {
        Link link = partner(seat, holder);
        link = link != null ? link : namedForGap(seat, holder);
        link = link != null ? link : automaticForGap(seat, holder);
        return link != null || !seat.post().principal() ? link : inChargeOfUnit(seat, holder);
    }

    private @Nullable Link partner(Seat seat, @Nullable PersonId holder) {
        CoverRegime.Pairs pairs = regime == null ? null : regime.pairs();
        if (pairs == null || !pairs.kinds().contains(seat.post().kind())) {
            return failed(Why.AB_PARTNER, null, Failed.NOT_PROVIDED, null);
        }
        if (holder == null) {
            return failed(Why.AB_PARTNER, null, Failed.NOT_FOR_VACANCY, pairs.item());
        }
        AbPair pair = looking(seat.pairs());
        if (pair == null) {
            return failed(Why.AB_PARTNER, null, Failed.NO_PAIR, pairs.item());
        }
        PostId partner = seat.partner(pair);
        if (!pairs.duties().contains(duty)) {
            return failed(Why.AB_PARTNER, partner, Failed.DUTY_NOT_HANDED_OVER, pairs.item());
        }
        return standing(Why.AB_PARTNER, partner, null, holder, pair.item() == null ? pairs.item() : pair.item(), null,
                pair);
    }

    private @Nullable Link namedForGap(Seat seat, @Nullable PersonId holder) {
        CoverRegime.Gaps gaps = gaps(seat);
        if (gaps == null) {
            return failed(Why.GAP_COVER, null, Failed.NOT_PROVIDED, null);
        }
        if (holder == null && !gaps.vacancy()) {
            return failed(Why.GAP_COVER, null, Failed.NOT_FOR_VACANCY, gaps.item());
        }
        return entrusted(seat, holder, Entrustment.Kind.GAP_COVER, Why.GAP_COVER, gaps.item());
    }

    /** Only where both halves of a pair are away: that, and nothing else, is what such a clause speaks of. */
    private @Nullable Link automaticForGap(Seat seat, @Nullable PersonId holder) {
        CoverRegime.Gaps gaps = gaps(seat);
        boolean bothAway = attempts.stream().anyMatch(a -> a.why() == Why.AB_PARTNER && a.failed() == Failed.STAND_IN_AWAY);
        if (gaps == null || gaps.automatic() == null || !bothAway) {
            return null;
        }
        if (!gaps.duties().contains(duty)) {
            return failed(Why.GAP_COVER, null, Failed.DUTY_NOT_HANDED_OVER, gaps.item());
        }
        for (Post post : directory.postsOfKind(gaps.automatic())) {
            lookingAt(post);
            Link link = post.holdsAt(at) ? standing(Why.GAP_COVER, post.id(), null, holder, gaps.item(), null, post) : null;
            if (link != null) {
                return link;
            }
        }
        return null;
    }

    private CoverRegime.@Nullable Gaps gaps(Seat seat) {
        CoverRegime.Gaps gaps = regime == null ? null : regime.gaps();
        return gaps != null && gaps.kinds().contains(seat.post().kind()) ? gaps : null;
    }

    private @Nullable Link inChargeOfUnit(Seat seat, @Nullable PersonId holder) {
        return entrusted(seat, holder, Entrustment.Kind.UNIT_IN_CHARGE, Why.UNIT_IN_CHARGE, null);
    }

    private @Nullable Link actingHead(Seat seat, @Nullable PersonId holder) {
        CoverRegime.ActingHead acting = regime == null ? null : regime.actingHead();
        if (acting == null) {
            return failed(Why.ACTING_HEAD, null, Failed.NOT_PROVIDED, null);
        }
        String item = acting.steps().isEmpty() ? null : acting.steps().getFirst().item();
        if (holder == null) {
            return failed(Why.ACTING_HEAD, null, Failed.NOT_FOR_VACANCY, item);
        }
        return entrusted(seat, holder, Entrustment.Kind.ACTING_HEAD, Why.ACTING_HEAD, item);
    }

    /** The latest entrustment that carries; those that do not are remembered with what is in the way. */
    private @Nullable Link entrusted(Seat seat, @Nullable PersonId holder, Entrustment.Kind kind, Why why, @Nullable String item) {
        looking(seat.coveredBy());
        boolean any = false;
        for (Entrustment entrustment : seat.coveredBy().allAt(at)) {
            if (entrustment.kind() != kind) {
                continue;
            }
            any = true;
            String rests = entrustment.item() == null ? item : entrustment.item();
            Failed obstacle = obstacle(entrustment, why);
            Link link = obstacle != null
                    ? failed(why, entrustment.to(), obstacle, rests)
                    : standing(why, entrustment.to(), entrustment.person(), holder, rests, entrustment.id(), entrustment);
            if (link != null) {
                return link;
            }
        }
        return any ? null : failed(why, null, Failed.NOT_ENTRUSTED, item);
    }

    private @Nullable Failed obstacle(Entrustment entrustment, Why why) {
        if (why != Why.ACTING_HEAD) {
            return entrustment.duties().contains(duty) ? null : Failed.DUTY_NOT_HANDED_OVER;
        }
        CoverRegime.ActingHead.Step step = step(entrustment.to());
        if (step == null) {
            return Failed.NOT_ELIGIBLE;
        }
        boolean handedOver = entrustment.duties().contains(duty) || (duty == Duty.RESERVED && step.reserved());
        return handedOver ? null : Failed.DUTY_NOT_HANDED_OVER;
    }

    /** The step under which the post may be entrusted with the head's work now; null where none is open to it. */
    private CoverRegime.ActingHead.@Nullable Step step(PostId to) {
        Seat seat = directory.seat(to);
        if (seat == null || regime == null || regime.actingHead() == null) {
            return null;
        }
        for (CoverRegime.ActingHead.Step step : regime.actingHead().steps()) {
            if (step.eligible().contains(seat.post().kind()) && step.awayToo().stream().noneMatch(this::anybodyThere)) {
                return step;
            }
        }
        return null;
    }

    private boolean anybodyThere(String kind) {
        boolean there = false;
        for (Post post : directory.postsOfKind(kind)) {
            lookingAt(post);
            Seat seat = directory.seat(post.id());
            Holding holding = seat == null || !post.holdsAt(at) ? null : looking(seat.holdings());
            there |= holding != null && looking(directory.absences(holding.person())) == null;
        }
        return there;
    }

    /** The link to a stand-in who holds his post and is there; null, with the attempt remembered, where he is not. */
    private @Nullable Link standing(Why why, PostId post, @Nullable PersonId named, @Nullable PersonId holder,
            @Nullable String item, @Nullable String record, Dated cover) {
        Seat seat = directory.seat(post);
        if (seat != null) {
            lookingAt(seat.post());
        }
        Holding holding = seat == null || !seat.post().holdsAt(at) ? null : looking(seat.holdings());
        if (holding == null) {
            return failed(why, post, Failed.STAND_IN_VACANT, item);
        }
        PersonId person = holding.person();
        if (named != null && !named.equals(person)) {
            return failed(why, post, Failed.PERSON_CHANGED, item);
        }
        if (person.equals(holder)) {
            return failed(why, post, Failed.SAME_PERSON, item);
        }
        if (looking(directory.absences(person)) != null) {
            return failed(why, post, Failed.STAND_IN_AWAY, item);
        }
        return new Link(post, person, why, item, record, cover.from(), cover.until());
    }

    private @Nullable Link failed(Why why, @Nullable PostId standIn, Failed failed, @Nullable String item) {
        attempts.add(new Attempt(why, standIn, failed, item));
        return null;
    }

    private <T extends Dated> @Nullable T looking(Timeline<T> facts) {
        sooner(facts.nextChange(at));
        return facts.at(at);
    }

    private void lookingAt(Dated fact) {
        Instant from = fact.from();
        Instant until = fact.until();
        if (from != null && from.isAfter(at)) {
            sooner(from);
        } else if (until != null && until.isAfter(at)) {
            sooner(until);
        }
    }

    private void sooner(Instant change) {
        horizon = change.isBefore(horizon) ? change : horizon;
    }

    private @Nullable Instant until() {
        return bound(horizon);
    }

    private static @Nullable Instant bound(Instant instant) {
        return instant.equals(Instant.MAX) ? null : instant;
    }
}
