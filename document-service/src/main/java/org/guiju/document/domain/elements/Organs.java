package org.guiju.document.domain.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of organs as they stand in papers. */
final class Organs {

    private static final String END = "(?:人民政府|政府|办公室|办公厅|委员会|管委会|办事处|党组|党委|县委|市委|区委|省委|局|厅|院|部|组|中心|公司|协会|站|所|处|署|行|会)";
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}（）()]{2,36}" + END);
    private static final Pattern ADDRESSED = Pattern.compile(
            "[\\p{IsHan}（）()〔〕《》“”、·\\s]*(?:" + END + "|部门|单位|机构|乡|镇|街道|学校|企业|机关|同志|集团|团体)(?:[（(][^）)]*[）)])?");
    /** What by itself is the name of somebody addressed, so that an enumeration can be taken apart there. */
    private static final Pattern BY_ITSELF = Pattern.compile(
            ".*(?:人民政府|办公室|办公厅|委员会|管委会|办事处|局|厅|院|部门|单位|机构|乡|镇|街道|学校|企业|公司|集团)");

    private Organs() {}

    static boolean name(String tight) {
        return NAME.matcher(tight).matches() && !tight.endsWith("办公会") && !tight.endsWith("工作会") && !tight.contains("关于");
    }

    /** Whether a piece of text before a colon addresses somebody. */
    static boolean addressed(String tight) {
        return !tight.isEmpty() && split(tight).stream().allMatch(part -> ADDRESSED.matcher(part).matches());
    }

    /**
     * One entry for everybody addressed. A comma separates; a 、 separates only where what stands before each is a name by itself:
     * “甲、乙驻某县各单位” is one entry.
     */
    static List<String> split(String tight) {
        List<String> entries = new ArrayList<>();
        for (String piece : outside(tight, "，,；;")) {
            List<String> parts = outside(piece, "、");
            if (parts.stream().allMatch(part -> BY_ITSELF.matcher(part).matches())) {
                entries.addAll(parts);
            } else {
                entries.add(piece);
            }
        }
        return entries;
    }

    /** Pieces between these separators, outside brackets. */
    private static List<String> outside(String text, String separators) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += "（(《〔".indexOf(c) >= 0 ? 1 : "）)》〕".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && separators.indexOf(c) >= 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return pieces.stream().filter(p -> !p.isBlank()).toList();
    }
}
