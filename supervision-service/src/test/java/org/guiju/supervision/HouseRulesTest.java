package org.guiju.supervision;

import org.guiju.kit.guards.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("org.guiju.supervision");
    }
}
