package org.guiju.document.application.files;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.guiju.document.application.Caller;
import org.guiju.document.application.Documents;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.Scene;
import org.guiju.document.domain.files.Attachment;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files of a document, for whoever may see the document. */
public final class ReadingFiles {

    private final Documents documents;
    private final Proceedings proceedings;
    private final Attachments attachments;
    private final ObjectStore objects;

    public ReadingFiles(Documents documents, Proceedings proceedings, Attachments attachments, ObjectStore objects) {
        this.documents = documents;
        this.proceedings = proceedings;
        this.attachments = attachments;
        this.objects = objects;
    }

    /**
     * A file of a document.
     *
     * @param withdrawn whether its sponsor has withdrawn it
     */
    public record Listed(Attachment attachment, boolean withdrawn) {}

    /** Whether the caller may know of the document. */
    public Mono<Boolean> seen(Caller caller, UUID id) {
        return scene(caller, id).map(_ -> true);
    }

    /** Every file there ever was, in order. */
    public Flux<Listed> of(Caller caller, UUID id) {
        return scene(caller, id).flatMapMany(scene -> attachments.of(caller.jurisdiction(), id)
                .map(attachment -> new Listed(attachment, !scene.document().attached().contains(attachment.id()))));
    }

    /** One of them; empty where there is none by this id. */
    public Mono<Attachment> one(Caller caller, UUID id, UUID attachment) {
        return of(caller, id).map(Listed::attachment).filter(a -> a.id().equals(attachment)).next();
    }

    public Flux<ByteBuffer> content(Caller caller, Attachment attachment) {
        return objects.get(caller.jurisdiction(), attachment.sha256());
    }

    private Mono<Scene> scene(Caller caller, UUID id) {
        return documents.byId(caller.jurisdiction(), id).flatMap(proceedings::scene).filter(scene -> Proceedings.maySee(scene, caller));
    }
}
