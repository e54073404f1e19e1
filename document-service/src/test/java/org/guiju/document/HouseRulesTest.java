package org.guiju.document;

import org.guiju.kit.guards.HouseRules;

/** Every class of the service stays in its room. */
class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("org.guiju.document");
    }
}
