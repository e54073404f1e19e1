package org.guiju.leave;

import org.guiju.kit.guards.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("org.guiju.leave");
    }
}
