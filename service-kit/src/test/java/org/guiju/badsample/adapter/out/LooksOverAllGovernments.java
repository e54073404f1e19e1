package org.guiju.badsample.adapter.out;

import org.guiju.kit.keeping.PlatformTransactions;

/** An offender. */
final class LooksOverAllGovernments {

    Object all(PlatformTransactions platform) {
        return platform.database();
    }
}
