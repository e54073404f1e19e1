package org.guiju.badsample.domain;

/** An offender, by its name. */
final class HuiqianQixian {

    int days() {
        return 7;
    }
}
