package org.guiju.leave.application.research;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.guiju.leave.domain.fieldresearch.ContactPlace;
import org.guiju.leave.domain.fieldresearch.ListedPlace;
import org.guiju.leave.domain.fieldresearch.PlaceKind;
import org.guiju.leave.domain.fieldresearch.Topic;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What stands in the registers beside the trips? All calls join the running transaction of the government. */
public interface ResearchRegisters {

    /**
     * A place on the list.
     *
     * @param basis where it is known from, as a list of the tourism authority
     */
    record Listed(UUID id, long version, String name, PlaceKind kind, String basis) {

        /** What the rules look at. */
        public ListedPlace place() {
            return new ListedPlace(name, kind);
        }
    }

    /** Whom the target of days is extended to. @param version 0 while nobody has settled anything */
    record Extension(long version, Set<String> kinds, String basis) {
        public Extension {
            kinds = Set.copyOf(kinds);
        }
    }

    Flux<Topic> topics(Jurisdiction jurisdiction, int year);

    Mono<Topic> topic(Jurisdiction jurisdiction, UUID id);

    Mono<Topic> keep(Jurisdiction jurisdiction, Topic topic);

    Flux<ContactPlace> contactPlaces(Jurisdiction jurisdiction);

    Mono<ContactPlace> contactPlace(Jurisdiction jurisdiction, UUID id);

    Mono<ContactPlace> keep(Jurisdiction jurisdiction, ContactPlace place);

    Mono<List<Listed>> listed(Jurisdiction jurisdiction);

    Mono<Listed> keep(Jurisdiction jurisdiction, Listed place);

    /** Takes a place off the list. */
    Mono<Void> remove(Jurisdiction jurisdiction, UUID id);

    Mono<Extension> extension(Jurisdiction jurisdiction);

    Mono<Extension> keep(Jurisdiction jurisdiction, Extension extension);
}
