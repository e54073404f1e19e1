package org.guiju.document.application.consult;

import java.util.Map;

import org.guiju.document.application.Scene;
import org.guiju.document.domain.consult.Consultation;
import org.guiju.regulation.proceeding.WrongInput;

/** The consultation of a unit that an address names. */
final class Consulted {

    private Consulted() {}

    static Consultation of(Scene scene, String unit) {
        return scene.document().consultation(unit)
                .orElseThrow(() -> new WrongInput("unit", unit, "not-consulted", Map.of("unit", scene.unitName(unit))));
    }
}
