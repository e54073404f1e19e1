package org.guiju.document.application.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.guiju.document.application.Caller;
import org.guiju.document.application.Documents;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.Scene;
import org.guiju.document.application.files.Attachments;
import org.guiju.document.application.files.ObjectStore;
import org.guiju.document.domain.archive.ArchivePackage;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Packs the file of a document for whoever keeps it (the office, the unit whose paper it is) or looks into it as an auditor. */
public final class PackingFile {

    private final Documents documents;
    private final Proceedings proceedings;
    private final FileContents contents;
    private final Attachments attachments;
    private final ObjectStore objects;

    public PackingFile(Documents documents, Proceedings proceedings, FileContents contents, Attachments attachments, ObjectStore objects) {
        this.documents = documents;
        this.proceedings = proceedings;
        this.contents = contents;
        this.attachments = attachments;
        this.objects = objects;
    }

    /** Empty where there is none, or none whose file the caller may have. */
    public Mono<ArchivePackage> of(Caller caller, UUID id) {
        return documents.byId(caller.jurisdiction(), id).flatMap(proceedings::scene)
                .filter(scene -> Proceedings.maySee(scene, caller) && keeps(scene, caller))
                .flatMap(scene -> contents.of(caller.jurisdiction(), id))
                .flatMap(entries -> attached(caller.jurisdiction(), id).collectMap(Map.Entry::getKey, Map.Entry::getValue)
                        .map(files -> {
                            SortedMap<String, byte[]> all = new TreeMap<>(entries);
                            all.putAll(files);
                            return new ArchivePackage(all);
                        }));
    }

    /** Every file there ever was, also one that was withdrawn; by its id, since a name may stand twice. */
    private Flux<Map.Entry<String, byte[]>> attached(Jurisdiction jurisdiction, UUID id) {
        return attachments.of(jurisdiction, id).concatMap(attachment -> objects.get(jurisdiction, attachment.sha256())
                .collect(ByteArrayOutputStream::new, PackingFile::add)
                .map(content -> Map.entry("attachments/" + attachment.id(), content.toByteArray())));
    }

    private static void add(ByteArrayOutputStream content, ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        content.write(bytes, 0, bytes.length);
    }

    private static boolean keeps(Scene scene, Caller caller) {
        return caller.auditor() || caller.seats().stream().anyMatch(seat -> scene.atOffice(seat) || scene.ofSponsor(seat));
    }
}
