package org.guiju.document.domain.secrecy;

import java.util.ArrayList;
import java.util.List;

import org.guiju.document.domain.Paper;

/** Every place of a paper where a mark of secrecy can stand. */
public final class PaperMarks {

    private PaperMarks() {}

    /** The marks found on a paper, in the order of its fields. */
    public static List<MarkFound> on(Paper paper) {
        List<MarkFound> found = new ArrayList<>(MarkScan.name("/title", paper.title()));
        for (int i = 0; i < paper.addressees().size(); i++) {
            found.addAll(MarkScan.text("/addressees/" + i + "/name", paper.addressees().get(i).name()));
        }
        found.addAll(MarkScan.text("/body", paper.body()));
        for (int i = 0; i < paper.matters().size(); i++) {
            found.addAll(MarkScan.name("/matters/" + i, paper.matters().get(i)));
        }
        paper.facts().ifPresent(text -> found.addAll(MarkScan.text("/facts", text)));
        paper.measures().ifPresent(text -> found.addAll(MarkScan.text("/measures", text)));
        paper.skipApproval().ifPresent(text -> found.addAll(MarkScan.text("/skipApproval", text)));
        paper.direct().ifPresent(direct -> found.addAll(MarkScan.text("/direct/evidence", direct.evidence())));
        return found;
    }
}
