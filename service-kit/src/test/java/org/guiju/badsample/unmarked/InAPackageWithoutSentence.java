package org.guiju.badsample.unmarked;

/** An offender, by where it lives. */
final class InAPackageWithoutSentence {

    int nothing() {
        return 0;
    }
}
