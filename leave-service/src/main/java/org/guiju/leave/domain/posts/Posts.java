package org.guiju.leave.domain.posts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.leave.domain.KindSet;
import org.guiju.leave.domain.LeaderKinds;
import org.guiju.regulation.posts.DirectorySnapshot;
import org.guiju.regulation.posts.Entrustment;
import org.guiju.regulation.posts.PersonId;
import org.guiju.regulation.posts.Post;
import org.guiju.regulation.posts.PostId;
import org.guiju.regulation.posts.PostKinds;
import org.guiju.regulation.posts.Unit;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Breach;
import org.guiju.regulation.ruling.Clause;
import org.guiju.regulation.ruling.Findings;

/**
 * Who is a member of the government, who needs a portfolio, who answers for a unit.
 *
 * @param membership who the members are; empty where the regulation does not say
 * @param portfolios kinds of post that must have a portfolio
 * @param unitHeads  kinds of unit that must have a first post
 * @param ledByHead  units whose matters go to the head where no deputy is in charge
 * @param lines      to whom a post answers, the special ones first
 * @param assistance who assists a leader in what is his
 */
public record Posts(Optional<Membership> membership, List<Requirement> portfolios, List<Requirement> unitHeads,
        List<Requirement> ledByHead, List<Line> lines, List<Assistance> assistance) {

    /** What a record of a special task names as its matter where it says who assists a leader. */
    public static final String ASSISTANCE = "assistance";

    private static final RuleKey KEY = RuleKey.of("shared.posts");

    /** @param kinds exact kinds of post that are members; {@code department-head} stands for the first post of a constituent department */
    public record Membership(Clause clause, List<String> kinds) {
        public Membership {
            kinds = List.copyOf(kinds);
        }
    }

    /** @param kinds kinds of post or of unit that are required to have it */
    public record Requirement(Clause clause, List<String> kinds) {
        public Requirement {
            kinds = List.copyOf(kinds);
        }
    }

    /** @param holder who holds the post; empty while it is vacant: whoever stands in does not become a member by that */
    public record Member(Post post, Optional<PersonId> holder) {}

    /**
     * @param posts    kinds of post that answer
     * @param superior kinds of post they answer to
     */
    public record Line(Clause clause, KindSet posts, KindSet superior) {}

    /** To whom a post answers, and where that is written. */
    public record Superior(Post post, Clause clause) {}

    /**
     * @param posts    kinds of post that assist
     * @param assisted kinds of post that are assisted
     */
    public record Assistance(Clause clause, KindSet posts, KindSet assisted) {

        /** Recording that a post assists a leader. */
        public Findings judge(Post leader, Post assistant) {
            return posts.contains(assistant) && assisted.contains(leader) ? Findings.satisfied(clause)
                    : Findings.broken(Breach.ofMatter(clause, KEY, "assistance-not-theirs", Map.of("post", assistant.title(),
                            "leader", leader.title(), "posts", posts.terms(), "assisted", assisted.terms())));
        }
    }

    public Posts {
        lines = List.copyOf(lines);
        assistance = List.copyOf(assistance);
        portfolios = List.copyOf(portfolios);
        unitHeads = List.copyOf(unitHeads);
        ledByHead = List.copyOf(ledByHead);
    }

    /** How the rule is made from a rulebook. */
    public static RuleDefinition<Posts> definition() {
        return Definition.INSTANCE;
    }

    /** The clause that acts on the directory rest on where no other speaks of them. */
    public Optional<Clause> basis() {
        return membership.map(Membership::clause)
                .or(() -> portfolios.stream().map(Requirement::clause).findFirst())
                .or(() -> unitHeads.stream().map(Requirement::clause).findFirst());
    }

    /** The members at an instant, in the order of the regulation's list, vacant posts among them. */
    public List<Member> members(DirectorySnapshot directory, Instant at) {
        List<Member> members = new ArrayList<>();
        for (String kind : membership.map(Membership::kinds).orElse(List.of())) {
            directory.facts().posts().stream()
                    .filter(post -> post.holdsAt(at) && isMember(kind, post, directory))
                    .filter(post -> members.stream().noneMatch(member -> member.post().equals(post)))
                    .sorted(Comparator.comparing(Post::id))
                    .forEach(post -> members.add(new Member(post, directory.holder(post.id(), at))));
        }
        return List.copyOf(members);
    }

    private static boolean isMember(String kind, Post post, DirectorySnapshot directory) {
        return kind.equals(PostKinds.DEPARTMENT_HEAD)
                ? post.principal() && directory.unit(post.unit()).filter(Unit::constituent).isPresent()
                : post.kind().equals(kind);
    }

    /** The post that another answers to, vacant or not; empty where the regulation does not say, as for the head. */
    public Optional<Superior> superior(Post post, DirectorySnapshot directory, Instant at) {
        return lines.stream().filter(line -> line.posts().contains(post))
                .flatMap(line -> line.superior().ids().stream().flatMap(kind -> directory.postsOfKind(kind, at).stream())
                        .filter(superior -> !superior.id().equals(post.id())).map(superior -> new Superior(superior, line.clause())))
                .findFirst();
    }

    /** The posts on record as assisting a leader in what is his; whoever holds them does so, away or not. */
    public static List<Post> assistants(PostId leader, DirectorySnapshot directory, Instant at) {
        return directory.facts().entrustments().stream()
                .filter(task -> task.kind() == Entrustment.Kind.SPECIAL_TASK && ASSISTANCE.equals(task.matter()))
                .filter(task -> task.post().equals(leader) && task.holdsAt(at))
                .flatMap(task -> directory.post(task.to()).stream()).distinct().sorted(Comparator.comparing(Post::id)).toList();
    }

    /** What a whole directory lacks at an instant: portfolios of leaders who are in office, first posts of units. */
    public Findings judge(DirectorySnapshot directory, Instant at) {
        Findings findings = Findings.none();
        for (Requirement required : portfolios) {
            for (String kind : required.kinds()) {
                for (Post post : directory.postsOfKind(kind, at)) {
                    if (directory.holder(post.id(), at).isPresent() && directory.unitsInChargeOf(post.id(), at).isEmpty()) {
                        findings = findings.and(broken(required, "portfolio-missing", Map.of("post", post.title(), "id", post.id().value())));
                    }
                }
            }
        }
        for (Requirement required : unitHeads) {
            for (Unit unit : directory.facts().units()) {
                if (unit.holdsAt(at) && isOf(unit, required.kinds()) && directory.headOf(unit.id(), at).isEmpty()) {
                    findings = findings.and(broken(required, "unit-without-head", Map.of("unit", unit.name(), "id", unit.id().value())));
                }
            }
        }
        return findings;
    }

    private static boolean isOf(Unit unit, List<String> kinds) {
        return kinds.contains(unit.kind()) || (kinds.contains("department") && unit.worksAsDepartment());
    }

    private static Findings broken(Requirement required, String code, Map<String, Object> facts) {
        return Findings.broken(Breach.ofMatter(required.clause(), KEY, code, facts));
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        membership.ifPresent(m -> parts.add(m.clause().item() + ": 组成人员为" + String.join("、", m.kinds())));
        portfolios.forEach(r -> parts.add(r.clause().item() + ": " + String.join("、", r.kinds()) + "须有分工"));
        unitHeads.forEach(r -> parts.add(r.clause().item() + ": " + String.join("、", r.kinds()) + "须有正职"));
        lines.forEach(l -> parts.add(l.clause().item() + ": " + l.posts() + "对" + l.superior() + "负责"));
        assistance.forEach(a -> parts.add(a.clause().item() + ": " + a.posts() + "对口服务" + a.assisted()));
        ledByHead.forEach(r -> parts.add(r.clause().item() + ": " + String.join("、", r.kinds()) + "无分管时直送主要领导"));
        return "Posts[" + String.join("；", parts) + "]";
    }

    private enum Definition implements RuleDefinition<Posts> {
        INSTANCE;

        private static final Set<String> ASPECTS =
                Set.of("members", "responsibility", "portfolio", "assistance", "unit-head", "superior", "dual-lead");

        @Override
        public RuleKey key() {
            return KEY;
        }

        @Override
        public Posts read(RuleBook book, Params.Reading reading) {
            Optional<Membership> membership = Optional.empty();
            List<Requirement> portfolios = new ArrayList<>();
            List<Requirement> unitHeads = new ArrayList<>();
            List<Requirement> ledByHead = new ArrayList<>();
            List<Line> special = new ArrayList<>();
            List<Line> general = new ArrayList<>();
            List<Assistance> assistance = new ArrayList<>();
            for (Item item : book.items(KEY)) {
                Params params = reading.of(item);
                switch (params.choice("aspect", ASPECTS)) {
                    case "members" -> membership = Optional.of(members(book, item, params));
                    case "portfolio" -> {
                        params.leave("usedBy");
                        if (params.flag("portfolioRequired")) {
                            portfolios.add(new Requirement(item.clause(), LeaderKinds.meant(book, params.posts("posts"), List.of()).ids()));
                        }
                    }
                    case "unit-head" -> {
                        params.leave("responsible");
                        unitHeads.add(new Requirement(item.clause(), params.texts("units")));
                    }
                    case "dual-lead" -> {
                        params.leave("ledBy", "source", "withoutDeputy");
                        ledByHead.add(new Requirement(item.clause(), params.texts("units")));
                    }
                    case "responsibility" -> general.add(responsibility(book, item, params));
                    case "superior" -> {
                        params.leave("leads", "duties");
                        special.add(new Line(item.clause(), kinds(book, params.posts("posts")), kinds(book, params.posts("superior"))));
                    }
                    case "assistance" -> {
                        params.leave("assignedBy", "duties");
                        assistance.add(new Assistance(item.clause(), kinds(book, params.posts("posts")), kinds(book, params.posts("assists"))));
                    }
                    case String other -> throw new IllegalStateException(other);
                }
            }
            special.addAll(general);
            return new Posts(membership, portfolios, unitHeads, ledByHead, special, assistance);
        }

        /** Where the item does not say who assists whoever is responsible, all other leaders do. */
        private static Line responsibility(RuleBook book, Item item, Params params) {
            List<String> responsible = params.posts("responsible");
            List<String> assistedBy = params.optionalPosts("assistedBy");
            return new Line(item.clause(), LeaderKinds.meant(book, assistedBy.isEmpty() ? List.of("leader") : assistedBy, responsible),
                    kinds(book, responsible));
        }

        private static KindSet kinds(RuleBook book, List<String> named) {
            return LeaderKinds.meant(book, named, List.of());
        }

        private static Membership members(RuleBook book, Item item, Params params) {
            params.leave("departmentScope");
            return new Membership(item.clause(),
                    LeaderKinds.meant(book, params.posts("members"), params.optionalPosts("excludes")).ids());
        }
    }
}
