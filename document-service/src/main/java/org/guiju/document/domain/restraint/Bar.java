package org.guiju.document.domain.restraint;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Circumstance;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.document.domain.Paper;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * One thing that bars a paper.
 *
 * @param when     circumstances of which one is enough; empty where the sort of paper alone is barred
 * @param papers   sorts of paper it is about; empty for all
 * @param issuers  in whose name; empty for all
 * @param unless   what its drafter may say that lifts it
 * @param byOffice whether the office has to look for it
 */
public record Bar(Ground ground, Aspect aspect, Set<Circumstance> when, Set<Mark> papers, Set<Issuer> issuers, Set<Lift> unless, boolean byOffice) {

    /** What is barred. */
    public enum Aspect implements Named {
        NAME("name", "发文名义"),
        NEEDLESS("needless", "不必要的文件"),
        DIVISION_PLAN("division-plan", "单独的分工方案"),
        SUPPORTING("supporting", "配套文件"),
        COMPANIONS("companions", "要求下级配套"),
        FORWARDING("forwarding", "翻印转发"),
        SIMILAR("similar", "内容相近的文件");

        private final String id;
        private final String title;

        Aspect(String id, String title) {
            this.id = id;
            this.title = title;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** What lifts a bar, when its drafter has said it. */
    public enum Lift implements Named {
        NEW_CONTENT("new-content", "新增内容或原文件不再适用的说明"),
        BASIS("basis", "上级明确要求的依据"),
        AUTHORIZATION("authorization", "授权的依据");

        private final String id;
        private final String title;

        Lift(String id, String title) {
            this.id = id;
            this.title = title;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String title() {
            return title;
        }

        private Optional<String> in(Paper paper) {
            return switch (this) {
                case NEW_CONTENT -> paper.particulars().newContent();
                case BASIS -> paper.particulars().basis();
                case AUTHORIZATION -> paper.particulars().authorization();
            };
        }
    }

    public Bar {
        when = Set.copyOf(when);
        papers = Set.copyOf(papers);
        issuers = Set.copyOf(issuers);
        unless = Set.copyOf(unless);
    }

    /** The paper as its drafter describes it. */
    Findings judge(Paper paper) {
        Set<Circumstance> there = said(paper);
        there.retainAll(when);
        boolean barred = concerns(paper) && (when.isEmpty() || !there.isEmpty());
        return barred && unless.stream().noneMatch(lift -> lift.in(paper).isPresent()) ? broken(paper, there) : ground.holds();
    }

    /** The paper as the office finds it: what the drafter said of its contents no longer counts, an authorisation still does. */
    Findings judge(Paper paper, Set<Circumstance> found) {
        Set<Circumstance> there = EnumSet.noneOf(Circumstance.class);
        there.addAll(found);
        there.retainAll(when);
        boolean lifted = unless.stream().anyMatch(lift -> lift != Lift.NEW_CONTENT && lift.in(paper).isPresent());
        return concerns(paper) && !there.isEmpty() && !lifted ? broken(paper, there) : ground.holds();
    }

    private boolean concerns(Paper paper) {
        return (papers.isEmpty() || papers.stream().anyMatch(paper::marked)) && (issuers.isEmpty() || issuers.contains(paper.issuer()));
    }

    /** What was said, and what follows from it: a superior's paper passed on without a word of one's own has no new requirement. */
    private static Set<Circumstance> said(Paper paper) {
        Set<Circumstance> said = EnumSet.noneOf(Circumstance.class);
        said.addAll(paper.particulars().circumstances());
        if (paper.marked(Mark.FORWARDS_SUPERIOR) && paper.particulars().newContent().isEmpty()) {
            said.add(Circumstance.NO_NEW_REQUIREMENT);
        }
        return said;
    }

    private Findings broken(Paper paper, Set<Circumstance> there) {
        List<String> why = there.stream().sorted().map(Circumstance::title).toList();
        return switch (aspect) {
            case NAME -> ground.broken("name-not-to-be-used", Map.of("issuer", paper.issuer().title(), "why", why));
            case NEEDLESS -> ground.broken("needless-paper", Map.of("why", why));
            case DIVISION_PLAN -> ground.broken("division-plan-by-itself", Map.of());
            case SUPPORTING -> ground.broken("supporting-without-basis", Map.of());
            case COMPANIONS -> ground.broken("companions-demanded", Map.of());
            case FORWARDING -> ground.broken("public-paper-forwarded", Map.of());
            case SIMILAR -> ground.broken("similar-paper", Map.of());
        };
    }
}
