package org.guiju.document.application.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.guiju.document.application.Scene;
import org.guiju.document.domain.consult.ConsultCosign.Standing;
import org.guiju.document.domain.consult.ConsultRequired.Progress;
import org.guiju.document.domain.consult.UnitClass;
import org.guiju.document.domain.normative.Partner;

/** The units a paper touches, named by its sponsor or asked about it, and how each stands to it. */
public final class UnitsTouched {

    private UnitsTouched() {}

    /** Their ids: those the paper names first. */
    static Set<String> ids(Scene scene) {
        Set<String> touched = new LinkedHashSet<>(new TreeSet<>(scene.document().paper().touches()));
        touched.addAll(scene.document().consultations().keySet());
        return touched;
    }

    /** The departments among them, as partners in a normative document. */
    public static List<Partner> partners(Scene scene) {
        return ids(scene).stream().filter(unit -> scene.unitClass(unit) == UnitClass.DEPARTMENT).map(unit -> {
            Progress progress = SubmittingDocument.progress(scene, unit);
            return new Partner(scene.unitName(unit), progress != Progress.NOT_ASKED && progress != Progress.WAITING,
                    SubmittingDocument.standing(scene, unit) == Standing.SIGNED);
        }).toList();
    }
}
