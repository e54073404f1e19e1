package org.guiju.document.application.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.guiju.document.application.files.FileContents.FileText;
import org.guiju.document.domain.files.FileContent;
import org.guiju.document.domain.files.FileKind;
import org.guiju.document.domain.secrecy.MarkFound;
import org.guiju.document.domain.secrecy.MarkScan;
import org.guiju.regulation.proceeding.WrongInput;
import reactor.core.publisher.Mono;

/**
 * A file whose name and content agree.
 *
 * @param text  what was read of it; empty texts for a kind whose text is not read
 * @param marks marks of secrecy in its name and its text
 */
public record CheckedFile(String name, FileKind kind, FileText text, List<MarkFound> marks) {

    private static final FileText NONE = new FileText("", "");

    public CheckedFile {
        marks = List.copyOf(marks);
    }

    /** Looks at a file; a {@link WrongInput} where it is not taken, or is not what its name says. */
    public static Mono<CheckedFile> of(String name, Path file, FileContents contents) {
        return Mono.defer(() -> {
            FileKind kind = FileKind.ofName(name).orElseThrow(() -> new WrongInput("name", name, "file-kind-not-taken",
                    Map.of("end", FileKind.end(name), "taken", FileKind.taken())));
            return contents.kindOf(file).flatMap(found -> agreed(name, kind, found) ? contents.textOf(file, kind) : Mono.empty())
                    .onErrorMap(FileContents.Unreadable.class, broken -> new WrongInput("name", name, "file-unreadable",
                            Map.of("kind", kind.media())))
                    .defaultIfEmpty(NONE)
                    .map(text -> new CheckedFile(name, kind, text, marks(name, text)));
        });
    }

    private static boolean agreed(String name, FileKind kind, FileContent found) {
        if (!kind.is(found)) {
            throw new WrongInput("name", name, "content-is-other", Map.of("name", FileKind.end(name), "content", found.media()));
        }
        return true;
    }

    private static List<MarkFound> marks(String name, FileText text) {
        List<MarkFound> marks = new ArrayList<>(MarkScan.name("name", name));
        marks.addAll(MarkScan.text("text", text.everything()));
        return marks;
    }
}
