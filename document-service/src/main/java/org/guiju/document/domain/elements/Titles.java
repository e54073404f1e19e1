package org.guiju.document.domain.elements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.guiju.document.domain.DocumentKind;

/** Finds the title: organ + matter + kind, over one line or several. */
final class Titles {

    private static final int MOST_LINES = 5;
    private static final int LONGEST = 160;
    private static final int LOOK_AHEAD = 6;
    private static final Pattern MATTER = Pattern.compile("[^。；;：:]*关于[^。；;]{2,}");
    private static final Pattern OTHER = Pattern.compile("[\\p{IsHan}（）()0-9〔〕]{4,40}");

    private final List<Line> lines;
    private final Numbers numbers;

    Titles(List<Line> lines, Numbers numbers) {
        this.lines = lines;
        this.numbers = numbers;
    }

    /**
     * A title that may be it.
     *
     * @param first  index of its first line
     * @param last   index of its last line
     * @param text   without spaces
     * @param score  how much speaks for it
     */
    record Title(int first, int last, String text, DocumentKind kind, int score) {

        /** The organ before the matter, where the title names it. */
        Optional<String> organ() {
            int about = text.indexOf("关于");
            return about > 1 && Organs.name(text.substring(0, about)) ? Optional.of(text.substring(0, about)) : Optional.empty();
        }

        boolean named() {
            return text.contains("关于");
        }
    }

    /** The title for which most speaks; of equals the later, which stands nearer to the text. */
    Optional<Title> best() {
        List<Title> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            candidate(i).ifPresent(all::add);
        }
        return all.stream().max(Comparator.comparingInt(Title::score).thenComparing(Title::first));
    }

    private Optional<Title> candidate(int first) {
        StringBuilder joined = new StringBuilder();
        for (int last = first; last < lines.size() && last < first + MOST_LINES; last++) {
            String piece = numbers.without(lines.get(last));
            if (last > first && stops(piece)) {
                return Optional.empty();
            }
            joined.append(piece);
            String text = joined.toString();
            Optional<DocumentKind> kind = kind(text);
            if (text.length() > LONGEST) {
                return Optional.empty();
            }
            if (kind.isPresent() && (MATTER.matcher(text).matches() || last == first && OTHER.matcher(text).matches())) {
                Title bare = new Title(first, last, text, kind.get(), 0);
                return Optional.of(new Title(first, last, text, kind.get(), score(bare)));
            }
        }
        return Optional.empty();
    }

    /** What cannot be a further line of a title. */
    private static boolean stops(String piece) {
        return piece.isEmpty() || piece.endsWith("：") || piece.endsWith(":") || piece.contains("。");
    }

    private int score(Title title) {
        int score = title.named() ? 4 : 0;
        score += title.organ().isPresent() ? 4 : 0;
        int until = Math.min(lines.size(), title.last() + 1 + LOOK_AHEAD);
        for (int i = title.last() + 1; i < until; i++) {
            String text = lines.get(i).tight();
            boolean addressed = (text.endsWith("：") || text.endsWith(":")) && Organs.addressed(text.substring(0, text.length() - 1));
            score += addressed ? 2 : 0;
        }
        boolean number = title.last() + 1 < lines.size() && numbers.whole(lines.get(title.last() + 1)).isPresent()
                || title.first() > 0 && numbers.whole(lines.get(title.first() - 1)).isPresent();
        return score + (number ? 1 : 0);
    }

    static Optional<DocumentKind> kind(String title) {
        String bare = title.replaceAll("[（(][^（()）]*[）)]$", "");
        if (bare.endsWith("令") && !bare.endsWith("命令")) {
            return bare.length() > 3 && bare.length() < 30 ? Optional.of(DocumentKind.ORDER) : Optional.empty();
        }
        return Arrays.stream(DocumentKind.values()).filter(kind -> bare.endsWith(kind.title())).findFirst();
    }
}
