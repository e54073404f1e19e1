package org.guiju.document.application.archive;

import java.util.UUID;

import org.guiju.document.application.Caller;
import org.guiju.document.application.Documents;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.Scene;
import org.guiju.document.domain.archive.ArchivePackage;
import reactor.core.publisher.Mono;

/** Packs the file of a document for whoever keeps it (the office, the unit whose paper it is) or looks into it as an auditor. */
public final class PackingFile {

    private final Documents documents;
    private final Proceedings proceedings;
    private final FileContents contents;

    public PackingFile(Documents documents, Proceedings proceedings, FileContents contents) {
        this.documents = documents;
        this.proceedings = proceedings;
        this.contents = contents;
    }

    /** Empty where there is none, or none whose file the caller may have. */
    public Mono<ArchivePackage> of(Caller caller, UUID id) {
        return documents.byId(caller.jurisdiction(), id).flatMap(proceedings::scene)
                .filter(scene -> Proceedings.maySee(scene, caller) && keeps(scene, caller))
                .flatMap(scene -> contents.of(caller.jurisdiction(), id))
                .map(ArchivePackage::new);
    }

    private static boolean keeps(Scene scene, Caller caller) {
        return caller.auditor() || caller.seats().stream().anyMatch(seat -> scene.atOffice(seat) || scene.ofSponsor(seat));
    }
}
