package org.guiju.badsample.application;

import org.guiju.badsample.adapter.out.UsesIncoming;

/** An offender. */
final class UsesAdapter {

    Object door(UsesIncoming door) {
        return door;
    }
}
