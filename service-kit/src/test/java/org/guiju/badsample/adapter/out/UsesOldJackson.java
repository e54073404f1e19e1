package org.guiju.badsample.adapter.out;

import com.fasterxml.jackson.databind.ObjectMapper;

/** An offender. */
final class UsesOldJackson {

    Object mapper() {
        return new ObjectMapper();
    }
}
