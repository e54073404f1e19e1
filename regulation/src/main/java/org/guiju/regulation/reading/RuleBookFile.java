package org.guiju.regulation.reading;

import java.util.List;

import org.guiju.regulation.rulebook.Fault;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.PostTerm;
import org.guiju.regulation.rulebook.RuleBook;

/**
 * One rulebook file as it was read, before it is laid over the national layer.
 *
 * @param file   path below its folder
 * @param head   what it says about itself
 * @param sha256 of its content, hexadecimal
 * @param faults everything wrong with it; the rest is only of use when there are none
 */
public record RuleBookFile(
        String file, RuleBook.Head head, String sha256, List<PostTerm> posts, List<Item> items, List<Fault> faults) {

    public RuleBookFile {
        posts = List.copyOf(posts);
        items = List.copyOf(items);
        faults = List.copyOf(faults);
    }

    /** Whether it stands where it says it belongs, so that it can be looked at although it has faults. */
    public boolean usable() {
        return file.startsWith(head.jurisdiction() + "/");
    }

    /** The hash of one content laid over another. */
    public static String sha256Over(String own, String beneath) {
        return Content.sha256(own + "/" + beneath);
    }
}
