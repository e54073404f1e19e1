package org.guiju.document.application.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.guiju.document.application.Outcome;
import org.guiju.document.application.Scene;
import org.guiju.document.application.Seat;
import org.guiju.document.application.UseCase;
import org.guiju.document.domain.files.Attachment;
import org.guiju.document.domain.files.FileKind;
import org.guiju.document.domain.life.ActKind;
import org.guiju.document.domain.life.Step;
import org.guiju.document.domain.question.Attaching;
import org.guiju.document.domain.question.Question;
import org.guiju.regulation.proceeding.Claim;
import org.guiju.regulation.ruling.Ruling;
import reactor.core.publisher.Mono;

/** The sponsor adds a file to its paper. The row is written only after the object is durable. */
public final class AttachingFile implements UseCase<AttachingFile.Input, Attaching.Facts> {

    private final ObjectStore objects;
    private final Attachments attachments;
    private final Attaching question = new Attaching();

    public AttachingFile(ObjectStore objects, Attachments attachments) {
        this.objects = objects;
        this.attachments = attachments;
    }

    /** @param where the file lies until it is put into the store */
    public record Input(CheckedFile file, Path where, long size, String sha256, long crc32) {}

    @Override
    public Step step() {
        return Step.ATTACH;
    }

    @Override
    public Question<Attaching.Facts> question() {
        return question;
    }

    @Override
    public Attaching.Facts facts(Scene scene, Input input, Seat seat, Claim claim) {
        return facts(scene, seat, claim, input.file());
    }

    private static Attaching.Facts facts(Scene scene, Seat seat, Claim claim, CheckedFile file) {
        return new Attaching.Facts(claim, scene.document().sponsor().name(), scene.ofSponsor(seat), seat.title(),
                scene.document().paper().secrecy(), file.marks());
    }

    @Override
    public Mono<Outcome> carryOut(Scene scene, Input input, Seat seat, Ruling.Allowed ruling) {
        Attachment attachment = new Attachment(UUID.randomUUID(), scene.document().id(), input.file().name(), input.file().kind().media(),
                input.size(), input.sha256(), scene.now(), seat.caller().person().value(), Optional.of(input.crc32()));
        return objects.put(scene.document().jurisdiction(), input.sha256(), input.where())
                .then(attachments.add(scene.document().jurisdiction(), attachment))
                .then(Mono.fromSupplier(() -> Outcome.of(scene.document().after(scene.act(ActKind.ATTACHED, seat.hand(),
                        Optional.of(attachment.id().toString()), Optional.of(attachment.media()), attachment.name(),
                        Optional.of(ruling.restsOn().getFirst().item())), scene.document().state()), seat.hand())));
    }

    @Override
    public Optional<Input> likely(Scene scene, Seat seat) {
        return Optional.of(new Input(new CheckedFile("", FileKind.PDF,
                new FileContents.FileText("", ""), List.of()), Path.of(""), 0, "", 0));
    }
}
