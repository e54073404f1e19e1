package org.guiju.kit.web;

import java.util.Optional;
import java.util.OptionalLong;

import org.guiju.kit.actor.Actor;
import org.guiju.kit.message.Language;
import org.guiju.kit.problem.Place;
import org.guiju.regulation.ruling.Findings.Grant;

/**
 * A command as it was sent, read and checked; a controller takes it as its argument: {@code Command<SignatureBody>}, or {@code
 * Command<NoBody>}. The body is read strictly: unknown members, wrong types and absent members (those neither {@code Optional} nor
 * {@code @Nullable}) are answered 400 with every fault. The member {@code exception} of the body is taken out beforehand.
 *
 * @param body            what the command says
 * @param actor           who sends it, with their posts now
 * @param grant           the exception it claims, with who holds or covers the post that granted it; the judge sees whether that
 *                        post may grant it
 * @param idempotencyKey  present unless it is a dry run
 * @param expectedVersion of the aggregate, from If-Match
 * @param dryRun          whether only the ruling is asked for
 * @param route           method and path template, as {@code POST /api/v1/documents/{id}/signature}
 * @param requestHash     over path and body, which tells a repeat from another command under the same key
 */
public record Command<B>(
        B body,
        Actor actor,
        Optional<Grant> grant,
        Optional<String> idempotencyKey,
        OptionalLong expectedVersion,
        boolean dryRun,
        String route,
        String requestHash,
        Place place) {

    /** For commands that say everything by their name: no body, or one with an exception only. */
    public record NoBody() {}

    /** A body one member of which can settle the answer. Where it does, what else the body lacks is not asked for. */
    public interface Settled {

        /** Whether nothing else of the body matters; asked of a body that may lack members. */
        boolean settled();
    }

    public Language language() {
        return place.language();
    }
}
