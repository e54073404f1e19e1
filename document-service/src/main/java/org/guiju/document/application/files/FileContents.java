package org.guiju.document.application.files;

import java.nio.file.Path;

import org.guiju.document.domain.files.FileContent;
import org.guiju.document.domain.files.FileKind;
import reactor.core.publisher.Mono;

/** What is really in a file? */
public interface FileContents {

    /** What it is by its content. */
    Mono<FileContent> kindOf(Path file);

    /** Its text; empty for a kind whose text is not read. {@link Unreadable} where it is not what it claims inside. */
    Mono<FileText> textOf(Path file, FileKind kind);

    /**
     * A text.
     *
     * @param lines      paragraph by paragraph
     * @param everything that, and what stands in headers, footers and notes
     */
    record FileText(String lines, String everything) {}

    /** A file of a kind that is taken, whose inside cannot be read. */
    final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unreadable(Throwable cause) {
            super("a file that cannot be read", cause);
        }
    }
}
