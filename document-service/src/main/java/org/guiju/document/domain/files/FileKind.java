package org.guiju.document.domain.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken, by the end of their name, each with the content it must have. */
public enum FileKind {
    PDF("application/pdf", FileContent.Kind.PDF, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileContent.Kind.DOCX, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileContent.Kind.XLSX, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", FileContent.Kind.PPTX, "pptx"),
    OFD("application/ofd", FileContent.Kind.OFD, "ofd"),
    DOC("application/msword", FileContent.Kind.OLD_OFFICE, "doc", "wps"),
    XLS("application/vnd.ms-excel", FileContent.Kind.OLD_OFFICE, "xls", "et"),
    PPT("application/vnd.ms-powerpoint", FileContent.Kind.OLD_OFFICE, "ppt", "dps"),
    PNG("image/png", FileContent.Kind.PNG, "png"),
    JPEG("image/jpeg", FileContent.Kind.JPEG, "jpg", "jpeg"),
    TIFF("image/tiff", FileContent.Kind.TIFF, "tif", "tiff"),
    TEXT("text/plain", FileContent.Kind.TEXT, "txt", "csv");

    private final String media;
    private final FileContent.Kind content;
    private final List<String> ends;

    FileKind(String media, FileContent.Kind content, String... ends) {
        this.media = media;
        this.content = content;
        this.ends = List.of(ends);
    }

    public String media() {
        return media;
    }

    /** The kind a name claims; empty where none is taken under it. */
    public static Optional<FileKind> ofName(String name) {
        String end = end(name);
        return Arrays.stream(values()).filter(kind -> kind.ends.contains(end)).findFirst();
    }

    /** What stands after the last dot, in small letters; empty without one. */
    public static String end(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Every end of a name that is taken. */
    public static List<String> taken() {
        return Arrays.stream(values()).flatMap(kind -> kind.ends.stream()).toList();
    }

    /** Whether a content is what the name claims. */
    public boolean is(FileContent found) {
        return found.kind() == content;
    }
}
