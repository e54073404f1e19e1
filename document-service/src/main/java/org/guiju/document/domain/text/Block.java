package org.guiju.document.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a paper's text: a heading of one of the four levels of the standard (一、（一）1.（1）), a paragraph, or an entry of the list
 * of attachments. A heading that runs on into its paragraph on the same line is a heading with that text.
 *
 * @param kind  what it is
 * @param level of a heading, from 1; 0 for anything else
 * @param text  without spaces around it
 */
public record Block(Kind kind, int level, String text) {

    /** What a block is. */
    public enum Kind { HEADING, PARAGRAPH, ATTACHMENT }

    private static final int LONGEST_HEADING = 60;
    private static final List<Pattern> LEVELS = List.of(Pattern.compile("^[一二三四五六七八九十]{1,3}、.+"),
            Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[）)].+"), Pattern.compile("^\\d{1,2}[.．].+"), Pattern.compile("^[（(]\\d{1,2}[）)].+"));
    private static final Pattern ATTACHED = Pattern.compile("^附\\s*件\\s*[:：]\\s*(?<name>.*)$");
    private static final Pattern ENTRY = Pattern.compile("^(?:\\d{1,2}\\s*[.．、]\\s*)(?<name>.+)$");

    /** The blocks of a text, one a line; blank lines only part them. */
    public static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        boolean attachments = false;
        for (String line : text.lines().map(Block::stripped).filter(l -> !l.isEmpty()).toList()) {
            Matcher attached = ATTACHED.matcher(line);
            Matcher entry = ENTRY.matcher(attached.matches() ? attached.group("name") : line);
            if (attached.matches() || attachments && entry.matches()) {
                attachments = true;
                String name = entry.matches() ? entry.group("name") : attached.group("name");
                if (!name.isBlank()) {
                    blocks.add(new Block(Kind.ATTACHMENT, 0, stripped(name)));
                }
            } else {
                attachments = false;
                int level = level(line);
                blocks.add(new Block(level > 0 ? Kind.HEADING : Kind.PARAGRAPH, level, line));
            }
        }
        return blocks;
    }

    private static int level(String line) {
        boolean sentence = line.length() > LONGEST_HEADING;
        for (int level = 1; level <= LEVELS.size(); level++) {
            if (LEVELS.get(level - 1).matcher(line).matches()) {
                return sentence && level > 2 ? 0 : level;
            }
        }
        return 0;
    }

    private static String stripped(String line) {
        return line.replaceAll("^[\\s\\u3000\\u00a0]+|[\\s\\u3000\\u00a0]+$", "");
    }
}
