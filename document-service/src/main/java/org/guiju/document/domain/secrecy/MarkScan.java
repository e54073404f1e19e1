package org.guiju.document.domain.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.guiju.document.domain.SecrecyLevel;

/**
 * Looks for marks of secrecy as offices write them (GB/T 9704: level, star, period, flush left on a line of their own): with a star,
 * after 密级, in brackets, alone on a line, or at the beginning or the end of a file's name. A sentence that merely speaks of secrets
 * carries no mark.
 */
public final class MarkScan {

    private static final String GAP = "[\\s\\u3000\\u00a0]{0,4}";
    private static final String STATE = "(?:绝" + GAP + "密|机" + GAP + "密|(?<!工作|国家|商业)秘" + GAP + "密)";
    private static final String WORK =
            "(?:工" + GAP + "作" + GAP + "秘" + GAP + "密|内部(?:资料|文件|材料|使用|刊物|传阅|掌握)?|仅供内部使用|注意保存)";
    private static final String STAR = "[★☆*＊]";
    private static final String PERIOD = "(?:[0-9０-９〇一二三四五六七八九十]{1,3}" + GAP + "(?:年|个月|天|日)|长期)";
    private static final String OPEN = "[（(\\[［【〔<＜]";
    private static final String CLOSE = "[）)\\]］】〕>＞]";
    /** What may follow a level: a star, a period, or both. */
    private static final String TAIL = "(?:" + GAP + STAR + GAP + PERIOD + "?|" + GAP + PERIOD + ")";
    private static final int MOST = 20;

    private static final List<Pattern> IN_TEXT = List.of(
            Pattern.compile("(?<mark>(?<word>" + STATE + "|" + WORK + ")" + GAP + STAR + GAP + PERIOD + "?)"),
            Pattern.compile("(?:密级|秘密等级|保密等级|保密级别)(?:和保密期限)?" + GAP + "[:：]" + GAP
                    + "(?<mark>(?<word>" + STATE + "|" + WORK + ")" + TAIL + "?)"),
            Pattern.compile("(?<mark>" + OPEN + GAP + "(?<word>" + STATE + "|" + WORK + ")" + TAIL + "?" + GAP + CLOSE + ")"),
            Pattern.compile("^" + GAP + "(?<mark>(?<word>" + STATE + "|" + WORK + ")" + TAIL + "?)[\\s\\u3000\\u00a0]*$"));
    private static final List<Pattern> IN_NAME = List.of(
            Pattern.compile("^" + GAP + "(?<mark>(?<word>" + STATE + "|" + WORK + ")" + TAIL + "?)" + GAP + "[-_—－·.、,，\\s\\u3000]"),
            Pattern.compile("[-_—－·.、,，\\s\\u3000](?<mark>(?<word>" + STATE + "|" + WORK + ")" + TAIL + "?)(?:\\.[A-Za-z0-9]{1,5})?$"),
            Pattern.compile("^" + GAP + "(?<mark>(?<word>" + STATE + "|" + WORK + ")" + TAIL + "?)\\.[A-Za-z0-9]{1,5}$"));

    private MarkScan() {}

    /** Marks in a text of any number of lines. */
    public static List<MarkFound> text(String field, String text) {
        return found(field, text, IN_TEXT);
    }

    /** Marks in the name of a file, or in a title, which is where a mark is also put with a dash. */
    public static List<MarkFound> name(String field, String name) {
        List<Pattern> both = new ArrayList<>(IN_TEXT);
        both.addAll(IN_NAME);
        return found(field, name, both);
    }

    private static List<MarkFound> found(String field, String text, List<Pattern> patterns) {
        List<MarkFound> found = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(line);
                while (matcher.find() && found.size() < MOST) {
                    add(found, new MarkFound(field, number, line.codePointCount(0, matcher.start("mark")) + 1,
                            matcher.group("mark").replaceAll("[\\s\\u3000\\u00a0]", ""), level(matcher.group("word"))));
                }
            }
        }
        return found;
    }

    /** Two patterns may see the same mark; the longer sight of it is kept. */
    private static void add(List<MarkFound> found, MarkFound mark) {
        boolean known = found.stream().anyMatch(m -> m.field().equals(mark.field()) && m.line() == mark.line()
                && m.level() == mark.level() && Math.abs(m.column() - mark.column()) <= 1);
        if (!known) {
            found.add(mark);
        }
    }

    private static SecrecyLevel level(String word) {
        String bare = word.replaceAll("[\\s\\u3000\\u00a0]", "");
        return switch (bare) {
            case "绝密" -> SecrecyLevel.TOP_SECRET;
            case "机密" -> SecrecyLevel.CONFIDENTIAL;
            case "秘密" -> SecrecyLevel.SECRET;
            default -> SecrecyLevel.WORK_SECRET;
        };
    }
}
