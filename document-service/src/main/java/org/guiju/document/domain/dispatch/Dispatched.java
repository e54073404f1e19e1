package org.guiju.document.domain.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.guiju.document.domain.life.Act;
import org.guiju.document.domain.life.ActKind;

/** What has become of a paper since it was signed, read off its acts. */
public record Dispatched(List<Act> acts) {

    /** What the office says of a final check that found nothing of substance to change. */
    public static final String PASSED = "passed";
    public static final String FAILED = "failed";
    /** What a statement on publication says. */
    public static final String DISCLOSED = "disclosed";
    public static final String EXEMPT = "exempt";

    /**
     * Something that was sent to a unit or put before a post.
     *
     * @param to   id of the unit or post
     * @param sent the act by which it was
     * @param due  last day on which it should be acknowledged or read; empty where none was set
     * @param done the act by which that was done
     */
    public record Handed(String to, Act sent, Optional<LocalDate> due, Optional<Act> done) {

        /** Whether the day is past and nothing was done. */
        public boolean overdue(LocalDate today) {
            return done.isEmpty() && due.filter(today::isAfter).isPresent();
        }

        public Instant since() {
            return sent.at();
        }
    }

    public Dispatched {
        acts = List.copyOf(acts);
    }

    /** The distribution list, by unit; sent again, it is to be acknowledged again. */
    public List<Handed> distribution() {
        return handed(ActKind.DISTRIBUTED, ActKind.ACKNOWLEDGED);
    }

    /** The circulation, by post. */
    public List<Handed> circulation() {
        return handed(ActKind.CIRCULATED, ActKind.READ_MARKED);
    }

    private List<Handed> handed(ActKind sending, ActKind answering) {
        SequencedMap<String, Handed> handed = new LinkedHashMap<>();
        for (Act act : acts) {
            String to = act.subject().orElse("");
            if (act.kind() == sending) {
                handed.put(to, new Handed(to, act, act.role().map(LocalDate::parse), Optional.empty()));
            } else if (act.kind() == answering) {
                handed.computeIfPresent(to, (_, sent) -> new Handed(to, sent.sent(), sent.due(), sent.done().or(() -> Optional.of(act))));
            }
        }
        return List.copyOf(handed.values());
    }

    /** Units that have not acknowledged yet. */
    public List<String> unacknowledged() {
        return distribution().stream().filter(handed -> handed.done().isEmpty()).map(Handed::to).toList();
    }

    /** Posts that have not marked it as read yet. */
    public List<String> unread() {
        return circulation().stream().filter(handed -> handed.done().isEmpty()).map(Handed::to).toList();
    }

    /** Whether it was checked since its last signature, with nothing of substance to change. */
    public boolean checked() {
        boolean checked = false;
        for (Act act : acts) {
            if (act.kind() == ActKind.SIGNED) {
                checked = false;
            } else if (act.kind() == ActKind.CHECKED) {
                checked = act.role().filter(PASSED::equals).isPresent();
            }
        }
        return checked;
    }

    /** The print runs on record. */
    public List<Act> prints() {
        return all(ActKind.PRINTED);
    }

    /** Numbers it once had. */
    public List<Act> voided() {
        return all(ActKind.NUMBER_VOIDED);
    }

    /** What was last said about making it public. */
    public Optional<Act> publication() {
        return all(ActKind.PUBLICATION_STATED).stream().reduce((one, later) -> later);
    }

    /** The act by which its file was closed. */
    public Optional<Act> closed() {
        return all(ActKind.FILE_CLOSED).stream().findFirst();
    }

    /** Whether the unit issued it by itself. */
    public boolean ofItsOwn() {
        return !all(ActKind.ISSUED_OWN).isEmpty();
    }

    private List<Act> all(ActKind kind) {
        return acts.stream().filter(act -> act.kind() == kind).toList();
    }
}
