package org.guiju.document.domain.files;

/**
 * What a file is by its content, whatever it is called.
 *
 * @param kind  family of content; {@link Kind#OTHER} for what is not taken
 * @param media media type as it was recognised, for a sentence
 */
public record FileContent(Kind kind, String media) {

    /** Families of content that can be told apart by looking at the bytes. */
    public enum Kind { PDF, DOCX, XLSX, PPTX, OFD, OLD_OFFICE, PNG, JPEG, TIFF, TEXT, MACROS, OTHER }
}
