package org.guiju.badsample.adapter.in;

import org.guiju.badsample.adapter.out.UsesIncoming;

/** An offender. */
final class UsesOutgoing {

    Object neighbour(UsesIncoming neighbour) {
        return neighbour;
    }
}
