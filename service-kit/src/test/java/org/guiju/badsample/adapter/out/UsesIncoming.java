package org.guiju.badsample.adapter.out;

import org.guiju.badsample.adapter.in.Door;

/** An offender. */
public final class UsesIncoming {

    Class<?> door() {
        return Door.class;
    }
}
