package org.guiju.document.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

import org.guiju.document.domain.SecrecyLevel;
import org.guiju.document.domain.life.Act;
import org.guiju.document.domain.life.ActKind;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.UnitId;

/**
 * Who takes part in a work secret: never a whole unit, but the posts on its reading list, the leaders it is brought before, and of a
 * unit that has to act and has nobody on the list, the post that answers for it.
 */
final class ReadingList {

    private static final String UNIT = "unit:";
    private static final String POST = "post:";

    private final Scene scene;
    private final SequencedMap<String, Instant> readers;

    private ReadingList(Scene scene) {
        this.scene = scene;
        this.readers = scene.document().readers();
    }

    /** The parties as they are, or narrowed where the paper is a work secret. */
    static Parties narrowed(Scene scene, Parties open) {
        return scene.document().paper().secrecy() == SecrecyLevel.WORK_SECRET ? new ReadingList(scene).narrow(open) : open;
    }

    private Parties narrow(Parties open) {
        List<Parties.Waiting> waits = new ArrayList<>();
        open.waits().forEach(waiting -> posts(waiting.key()).forEach(post -> waits.add(
                new Parties.Waiting(POST + post, waiting.step(), waiting.since(), waiting.due()))));
        Set<String> struck = struck();
        waits.forEach(waiting -> struck.remove(waiting.key().substring(POST.length())));
        SequencedMap<String, Instant> seenBy = new LinkedHashMap<>();
        readers.forEach((post, since) -> seenBy.put(POST + post, since));
        open.seenBy().forEach((key, since) -> posts(key).stream().filter(post -> !struck.contains(post))
                .forEach(post -> seenBy.merge(POST + post, since, (known, again) -> again.isAfter(known) ? again : known)));
        return new Parties(seenBy, waits, open.inCharge(), open.term());
    }

    /** The posts through which a party reads it. */
    private List<String> posts(String key) {
        if (key.startsWith(POST)) {
            return List.of(key.substring(POST.length()));
        }
        UnitId unit = UnitId.of(key.substring(UNIT.length()));
        List<String> listed = scene.directory().postsOfUnit(unit).stream().map(Post::id).map(PostId::value).filter(readers::containsKey).toList();
        return listed.isEmpty() ? scene.directory().headOf(unit, scene.now()).map(PostId::value).stream().toList() : listed;
    }

    /** Posts whose last word on the list is that they shall not read it. */
    private Set<String> struck() {
        Set<String> struck = new LinkedHashSet<>();
        for (Act act : scene.document().acts()) {
            if (act.kind() == ActKind.READER_STRUCK) {
                act.subject().ifPresent(struck::add);
            } else if (act.kind() == ActKind.READER_ADMITTED) {
                act.subject().ifPresent(struck::remove);
            }
        }
        return struck;
    }
}
