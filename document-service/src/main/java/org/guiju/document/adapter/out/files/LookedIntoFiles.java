package org.guiju.document.adapter.out.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.guiju.document.application.files.FileContents;
import org.guiju.document.domain.files.FileContent;
import org.guiju.document.domain.files.FileContent.Kind;
import org.guiju.document.domain.files.FileKind;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Looks into files: Tika recognises a content by its bytes, the names of the parts tell one packed kind from another, POI reads a
 * word-processor's text. A name is never asked.
 */
public final class LookedIntoFiles implements FileContents {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final long LARGEST_PART = 64L * 1024 * 1024;
    private static final long LARGEST_TEXT = 8L * 1024 * 1024;
    private static final int MOST_PARTS = 10_000;
    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /** Packed files may not unfold without end. */
    public LookedIntoFiles() {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    @Override
    public Mono<FileContent> kindOf(Path file) {
        return Mono.fromCallable(() -> recognised(file)).subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public Mono<FileText> textOf(Path file, FileKind kind) {
        return switch (kind) {
            case DOCX -> Mono.fromCallable(() -> paragraphs(file)).subscribeOn(Schedulers.boundedElastic());
            case TEXT -> Mono.fromCallable(() -> plain(file)).subscribeOn(Schedulers.boundedElastic());
            case PDF, XLSX, PPTX, OFD, DOC, XLS, PPT, PNG, JPEG, TIFF -> Mono.empty();
        };
    }

    private FileContent recognised(Path file) throws IOException {
        String media;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            media = detector.detect(bytes, new Metadata()).toString();
        }
        Kind kind = switch (media) {
            case "application/pdf" -> Kind.PDF;
            case "application/zip", "application/x-tika-ooxml" -> packed(file);
            case "application/x-tika-msoffice" -> Kind.OLD_OFFICE;
            case "image/png" -> Kind.PNG;
            case "image/jpeg" -> Kind.JPEG;
            case "image/tiff" -> Kind.TIFF;
            case "text/plain" -> Kind.TEXT;
            // the encoding of Chinese offices is not among those recognised by the first bytes
            case "application/octet-stream" -> readable(file) ? Kind.TEXT : Kind.OTHER;
            default -> Kind.OTHER;
        };
        return new FileContent(kind, kind == Kind.MACROS ? media + " (vbaProject.bin)" : media);
    }

    private static boolean readable(Path file) throws IOException {
        if (Files.size(file) > LARGEST_TEXT) {
            return false;
        }
        try {
            return decoded(Files.readAllBytes(file)).chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f');
        } catch (Unreadable binary) {
            return false;
        }
    }

    /** Which kind of packed file, by the parts it has; nothing is unpacked for it. */
    private static Kind packed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> parts = zip.stream().limit(MOST_PARTS).map(ZipEntry::getName).collect(Collectors.toSet());
            if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
                return Kind.MACROS;
            }
            if (parts.contains("OFD.xml")) {
                return Kind.OFD;
            }
            if (!parts.contains("[Content_Types].xml")) {
                return Kind.OTHER;
            }
            return parts.contains("word/document.xml") ? Kind.DOCX : parts.contains("xl/workbook.xml") ? Kind.XLSX
                    : parts.contains("ppt/presentation.xml") ? Kind.PPTX : Kind.OTHER;
        } catch (ZipException broken) {
            return Kind.OTHER;
        }
    }

    private static FileText paragraphs(Path file) {
        try (InputStream bytes = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(bytes);
                XWPFWordExtractor whole = new XWPFWordExtractor(document)) {
            StringBuilder lines = new StringBuilder();
            for (IBodyElement element : document.getBodyElements()) {
                switch (element) {
                    case XWPFParagraph paragraph -> lines.append(paragraph.getText()).append('\n');
                    case XWPFTable table -> lines.append(table.getText()).append('\n');
                    default -> { }
                }
            }
            return new FileText(lines.toString(), whole.getText());
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(broken);
        }
    }

    /** UTF-8 where it is that, otherwise the encoding that Chinese offices write. */
    private static FileText plain(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = decoded(bytes);
        return new FileText(text, text);
    }

    private static String decoded(byte[] bytes) {
        try {
            return strictly(StandardCharsets.UTF_8, bytes);
        } catch (CharacterCodingException notThis) {
            try {
                return strictly(GB18030, bytes);
            } catch (CharacterCodingException neither) {
                throw new Unreadable(neither);
            }
        }
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
