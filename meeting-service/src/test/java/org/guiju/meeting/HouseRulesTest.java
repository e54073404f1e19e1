package org.guiju.meeting;

import org.guiju.kit.guards.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("org.guiju.meeting");
    }
}
