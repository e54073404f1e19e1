package org.guiju.regulation.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.guiju.regulation.Jurisdiction;

/** One version of a government's regulation, with what every government is bound by beneath it. Immutable. */
public final class RuleBook {

    /**
     * What a rulebook says about itself.
     *
     * @param effective      first day in force
     * @param ended          first day no longer in force, where the regulation was ended without a successor
     * @param region         names from province down
     * @param calendarRegion region code whose working days count, as {@code CN-SX-1026}
     * @param numbers        absent for the national layer
     */
    public record Head(
            Jurisdiction jurisdiction, String title, String number, LocalDate effective, Optional<LocalDate> ended, Level level,
            List<String> region, String calendarRegion, Optional<NumberForm> numbers) {
        public Head {
            region = List.copyOf(region);
        }
    }

    private final Head head;
    private final String version;
    private final String sha256;
    private final SequencedMap<String, PostTerm> posts;
    private final SequencedMap<String, Item> items;
    private final Map<RuleKey, List<Item>> binding;
    private final Optional<RuleBook> beneath;

    /**
     * @param version as {@code anze/2024-04-02}
     * @param sha256  of the content, hexadecimal
     */
    public RuleBook(Head head, String version, String sha256, List<PostTerm> posts, List<Item> items, Optional<RuleBook> beneath) {
        this.head = head;
        this.version = version;
        this.sha256 = sha256;
        this.posts = new LinkedHashMap<>();
        posts.forEach(post -> this.posts.put(post.kind(), post));
        this.items = new LinkedHashMap<>();
        items.forEach(item -> this.items.put(item.id(), item));
        this.binding = new LinkedHashMap<>();
        items.stream().filter(Item::binds).forEach(item -> binding.computeIfAbsent(item.rule(), key -> new ArrayList<>()).add(item));
        this.beneath = beneath;
    }

    public Jurisdiction jurisdiction() {
        return head.jurisdiction();
    }

    public String title() {
        return head.title();
    }

    /** Document number of the regulation itself. */
    public String number() {
        return head.number();
    }

    /** First day in force. */
    public LocalDate effective() {
        return head.effective();
    }

    /** First day no longer in force, where the regulation was ended. */
    public Optional<LocalDate> ended() {
        return head.ended();
    }

    /**
     * {@code anze/2024-04-02}; where the national layer has changed since, with the day it did: {@code anze/2024-04-02+2027-01-01}.
     * {@link RuleBooks#version} answers the same rulebook for it for ever.
     */
    public String version() {
        return version;
    }

    /** SHA-256 of the content, its own and that beneath, hexadecimal; layout and comments of the file do not count. */
    public String sha256() {
        return sha256;
    }

    public Level level() {
        return head.level();
    }

    /** Names from province down. */
    public List<String> region() {
        return head.region();
    }

    /** Code of the region whose working days count, as {@code CN-SX-1026}. */
    public String calendarRegion() {
        return head.calendarRegion();
    }

    /** How document numbers are formed; empty for the national layer. */
    public Optional<NumberForm> numberForm() {
        return head.numbers();
    }

    /** Every post the text names, with the word it uses. */
    public List<PostTerm> posts() {
        return List.copyOf(posts.sequencedValues());
    }

    /** What this text calls a kind of post; the id itself where it does not name it. */
    public String term(String postKind) {
        PostTerm own = posts.get(postKind);
        return own != null ? own.term() : beneath.map(book -> book.term(postKind)).orElse(postKind);
    }

    /** Whether the text, or the layer beneath, names this kind of post. */
    public boolean names(String postKind) {
        return posts.containsKey(postKind) || beneath.filter(book -> book.names(postKind)).isPresent();
    }

    /** All own items, in the order of the articles. */
    public List<Item> items() {
        return List.copyOf(items.sequencedValues());
    }

    /** The items a rule is made from: its own where the book binds the key, otherwise those of the national layer. */
    public List<Item> items(RuleKey key) {
        List<Item> own = binding.get(key);
        return own != null ? List.copyOf(own) : beneath.map(book -> book.items(key)).orElse(List.of());
    }

    /** One item by its id, of its own or of the national layer. */
    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id)).or(() -> beneath.flatMap(book -> book.item(id)));
    }

    /** What every government is bound by at the same time; empty for the national layer itself. */
    public Optional<RuleBook> beneath() {
        return beneath;
    }

    @Override
    public String toString() {
        return version;
    }
}
