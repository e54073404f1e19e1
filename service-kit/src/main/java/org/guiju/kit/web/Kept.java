package org.guiju.kit.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.guiju.kit.audit.ActedBy;
import reactor.core.publisher.Mono;

/**
 * What a command has changed, for the answer and for the trail.
 *
 * @param subject  id of the aggregate
 * @param version  its version now; the ETag
 * @param body     a record, shown as the answer; the ruling and the receipt's id are added to it
 * @param location where the new thing is; present for what was made, which answers 201
 * @param by       both names that stand on the act
 * @param details  for the trail: numbers and ids, no content
 * @param noting   told the receipt's id, in the same transaction, so that the thing can carry it
 */
public record Kept(
        String subject, long version, Object body, Optional<String> location, ActedBy by, Map<String, Object> details,
        Function<UUID, Mono<Void>> noting) {

    public Kept {
        details = Map.copyOf(details);
    }

    /** Something that was there before. */
    public static Kept changed(String subject, long version, Object body, ActedBy by) {
        return new Kept(subject, version, body, Optional.empty(), by, Map.of(), _ -> Mono.empty());
    }

    /** Something new, to be found at the location. */
    public static Kept created(String subject, long version, Object body, String location, ActedBy by) {
        return new Kept(subject, version, body, Optional.of(location), by, Map.of(), _ -> Mono.empty());
    }

    /** The same, telling the trail more. */
    public Kept telling(Map<String, Object> more) {
        return new Kept(subject, version, body, location, by, more, noting);
    }

    /** The same, telling the thing itself under which receipt it was kept. */
    public Kept noting(Function<UUID, Mono<Void>> receipt) {
        return new Kept(subject, version, body, location, by, details, receipt);
    }
}
