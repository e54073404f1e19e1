package org.guiju.document.application.intake;

import java.util.List;
import java.util.Map;

import org.guiju.document.application.Scene;
import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.proceeding.WrongInput;

/** Whether what a paper names exists: the units it touches, the leader it is addressed to. */
final class PaperCheck {

    private PaperCheck() {}

    static void check(Scene scene, Paper paper) {
        for (String unit : paper.touches()) {
            if (scene.unit(unit).isEmpty()) {
                throw new WrongInput("/touches", unit, "unknown-unit", Map.of());
            }
        }
        List<Addressee> addressees = paper.addressees();
        for (int i = 0; i < addressees.size(); i++) {
            String at = "/addressees/" + i + "/post";
            addressees.get(i).post().filter(post -> scene.post(post).isEmpty()).ifPresent(post -> {
                throw new WrongInput(at, post, "unknown-post", Map.of());
            });
        }
    }
}
