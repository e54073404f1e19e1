package org.guiju.deploy.demo;

import java.util.Optional;
import java.util.stream.Stream;

/** What the demo can tell of a government; each is played from files of its own, one for each government. */
public enum Story {

    /** From draft to number: what somebody sees first. */
    FIRST("first", "matters", "/api/v1/documents", "第一件公文"),
    /** One absence: refused, corrected, approved, filed, covered, returned. */
    LEAVE("leave", "stories/leave", "/api/v1/leaves/requests", "一次外出"),
    /** The life of one document: what is particular to each government, at the boundaries of its terms. */
    DOCUMENT("document", "stories/document", "/api/v1/documents", "一件公文的始末");

    private final String word;
    private final String folder;
    private final String home;
    private final String title;

    Story(String word, String folder, String home, String title) {
        this.word = word;
        this.folder = folder;
        this.home = home;
        this.title = title;
    }

    /** The story asked for on the command line by this word. */
    static Optional<Story> named(String word) {
        return Stream.of(values()).filter(story -> story.word.equals(word)).findFirst();
    }

    /** Where its files lie, below {@code deploy/local} and below what was added to an installation. */
    String folder() {
        return folder;
    }

    /** The collection in which the thing it is about is made. */
    String home() {
        return home;
    }

    /** The root of the service that keeps the receipts of it. */
    String service() {
        int end = home.indexOf('/', "/api/v1/".length());
        return end < 0 ? home : home.substring(0, end);
    }

    /** What it is called in the transcript. */
    String title() {
        return title;
    }
}
