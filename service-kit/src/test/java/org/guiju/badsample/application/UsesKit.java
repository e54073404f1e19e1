package org.guiju.badsample.application;

import org.guiju.kit.message.Language;
import org.guiju.kit.message.Messages;

/** An offender. */
final class UsesKit {

    boolean has(Messages messages) {
        return messages.has("x", Language.CHINESE);
    }
}
