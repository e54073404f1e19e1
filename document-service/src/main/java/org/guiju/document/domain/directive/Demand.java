package org.guiju.document.domain.directive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.guiju.document.domain.Addressee;
import org.guiju.document.domain.Paper;

/** What can be read off a paper itself about governments below: whom it addresses, and words by which it demands something of them. */
final class Demand {

    /** How papers speak of the governments below, one and all. */
    private static final String BELOW = "各(?:乡镇|乡|镇|街道|县区|区县|县（市、区）|县|区)";
    private static final Pattern ORDER = Pattern.compile(BELOW + "[^。；\\n]{0,30}?(?:必须|须于|须在|须按|限期|务必|责令|不得)[^。；\\n]{0,12}");
    private static final Pattern COMPANION =
            Pattern.compile(BELOW + "[^。；\\n]{0,30}?(?:出台|制定|制订|印发)[^。；\\n]{0,15}?(?:实施方案|实施意见|实施细则|配套文件|配套措施)");

    private static final Pattern CALLED_BELOW = Pattern.compile(BELOW + ".*|.*政府");

    private Demand() {}

    /** Whether a government below is a primary addressee: under its own kind, or as a unit that is called one. */
    static boolean addressesBelow(Paper paper) {
        return paper.addressees().stream().anyMatch(one -> one.kind() == Addressee.Kind.LOWER_GOVERNMENT
                || one.kind() == Addressee.Kind.UNIT && CALLED_BELOW.matcher(one.name()).matches());
    }

    /** The first words that order something. */
    static Optional<String> order(Paper paper) {
        return first(ORDER, paper);
    }

    /** The first words that want companion papers. */
    static Optional<String> companion(Paper paper) {
        return first(COMPANION, paper);
    }

    private static Optional<String> first(Pattern pattern, Paper paper) {
        Matcher matcher = pattern.matcher(paper.body());
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
