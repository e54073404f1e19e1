package org.guiju.badsample.adapter.in;

/** Does nothing that is forbidden. */
public final class Door {

    int knocks() {
        return 0;
    }
}
