package org.guiju.document.application.archive;

import java.util.SortedMap;
import java.util.UUID;

import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Mono;

/** What does the file of a document hold? */
public interface FileContents {

    /**
     * Everything there is about the document, by the name of the entry: what it says and has said, its acts, consultations, receipts and
     * exceptions, and its lines of the sealed trail. The same as long as nothing more is done to it.
     *
     * @return an error where a line of its trail is not sealed yet
     */
    Mono<SortedMap<String, byte[]>> of(Jurisdiction jurisdiction, UUID document);
}
