package org.guiju.document.application.archive;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32;

import org.guiju.document.application.Caller;
import org.guiju.document.application.Documents;
import org.guiju.document.application.Proceedings;
import org.guiju.document.application.Scene;
import org.guiju.document.application.files.Attachments;
import org.guiju.document.application.files.ObjectStore;
import org.guiju.document.domain.archive.ArchivePackage;
import org.guiju.document.domain.archive.ArchivePackage.Part;
import org.guiju.document.domain.archive.PackageWriter;
import org.guiju.document.domain.files.Attachment;
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

    /**
     * A package that is written as it is read.
     *
     * @param tag   the same for packages of the same bytes
     * @param bytes the package, piece by piece; breaks off with an error where a file is not what its record says
     */
    public record Packed(String tag, Flux<ByteBuffer> bytes) {}

    /** Empty where there is none, or none whose file the caller may have. */
    public Mono<Packed> of(Caller caller, UUID id) {
        Jurisdiction jurisdiction = caller.jurisdiction();
        return documents.byId(jurisdiction, id).flatMap(proceedings::scene)
                .filter(scene -> Proceedings.maySee(scene, caller) && keeps(scene, caller))
                .flatMap(scene -> contents.of(jurisdiction, id))
                .flatMap(entries -> attachments.of(jurisdiction, id).collectMap(PackingFile::entry)
                        .flatMap(files -> Flux.fromIterable(files.entrySet())
                                .concatMap(file -> part(jurisdiction, file.getValue()).map(part -> Map.entry(file.getKey(), part)))
                                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                                .map(parts -> packed(jurisdiction, new ArchivePackage(entries, new TreeMap<>(parts)), files))));
    }

    /** Every file there ever was, also one that was withdrawn, stands under its id, since a name may stand twice. */
    private static String entry(Attachment attachment) {
        return "attachments/" + attachment.id();
    }

    /** One that was kept before check sums were is read once more for it. */
    private Mono<Part> part(Jurisdiction jurisdiction, Attachment attachment) {
        Mono<Long> known = Mono.justOrEmpty(attachment.crc32());
        return known.switchIfEmpty(objects.get(jurisdiction, attachment.sha256()).collect(CRC32::new, CRC32::update).map(CRC32::getValue))
                .map(check -> new Part(attachment.size(), attachment.sha256(), check));
    }

    private Packed packed(Jurisdiction jurisdiction, ArchivePackage whole, Map<String, Attachment> files) {
        return new Packed(whole.tag(), Flux.defer(() -> {
            PackageWriter writer = new PackageWriter();
            return Flux.fromIterable(whole.parts().entrySet())
                    .concatMap(part -> Flux.concat(
                            Mono.fromSupplier(() -> writer.begin(part.getKey(), part.getValue())),
                            content(jurisdiction, whole, files, part.getKey()).map(writer::add),
                            Mono.fromSupplier(writer::end)))
                    .concatWith(Mono.fromSupplier(writer::finish))
                    .filter(ByteBuffer::hasRemaining);
        }));
    }

    private Flux<ByteBuffer> content(Jurisdiction jurisdiction, ArchivePackage whole, Map<String, Attachment> files, String name) {
        Attachment file = files.get(name);
        return file == null ? Flux.just(ByteBuffer.wrap(whole.content(name))) : objects.get(jurisdiction, file.sha256());
    }

    private static boolean keeps(Scene scene, Caller caller) {
        return caller.auditor() || caller.seats().stream().anyMatch(seat -> scene.atOffice(seat) || scene.ofSponsor(seat));
    }
}
