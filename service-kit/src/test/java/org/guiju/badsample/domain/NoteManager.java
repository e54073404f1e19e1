package org.guiju.badsample.domain;

/** An offender, by its name. */
final class NoteManager {

    int notes() {
        return 0;
    }
}
