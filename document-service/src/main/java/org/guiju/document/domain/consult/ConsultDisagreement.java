package org.guiju.document.domain.consult;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.guiju.document.domain.Named;
import org.guiju.document.domain.Role;
import org.guiju.regulation.rulebook.Defined;
import org.guiju.regulation.rulebook.Item;
import org.guiju.regulation.rulebook.Params;
import org.guiju.regulation.rulebook.RuleBook;
import org.guiju.regulation.rulebook.RuleDefinition;
import org.guiju.regulation.rulebook.RuleKey;
import org.guiju.regulation.ruling.Findings;
import org.guiju.regulation.ruling.Ground;

/**
 * What happens when a consulted unit disagrees: who coordinates, in which order, and what the paper must then say.
 *
 * @param ladder    the steps from the first on
 * @param assistant who helps with the coordination; empty where nobody is named
 * @param sections  what the paper must contain when they still disagree
 */
public record ConsultDisagreement(List<Step> ladder, Optional<Assistant> assistant, Optional<Sections> sections) {

    private static final String KEY = "document.consult.disagreement";

    public static RuleDefinition<ConsultDisagreement> definition() {
        return Defined.by(KEY, ConsultDisagreement::read);
    }

    private static ConsultDisagreement read(RuleBook book, Params.Reading reading) {
        SortedMap<Integer, Step> steps = new TreeMap<>();
        Optional<Assistant> assistant = Optional.empty();
        Optional<Sections> sections = Optional.empty();
        boolean allBefore = false;
        for (Item item : book.items(RuleKey.of(KEY))) {
            Params params = reading.of(item);
            if (params.choice("aspect", Set.of("steps", "statement")).equals("statement")) {
                params.leave("decidedBy");
                allBefore = params.choice("after", Set.of("still-disagreed", "all-steps-failed")).equals("all-steps-failed");
                sections = Optional.of(new Sections(Ground.of(item),
                        Named.among(Section.class, params.choices("sections", Named.ids(Section.class)))));
                continue;
            }
            params.leave("inOrder", "recorded", "outcomes");
            for (Params step : params.each("steps")) {
                step.leave("of");
                int order = step.count("order");
                List<Role> by = Role.of(book, step.posts("by"));
                boolean assists = step.choice("act", Set.of("negotiate", "coordinate", "assist")).equals("assist");
                if (!by.isEmpty() && assists) {
                    assistant = Optional.of(new Assistant(Ground.of(item), by.getFirst()));
                } else if (!by.isEmpty()) {
                    steps.put(order, new Step(Ground.of(item), by.getFirst(), order == 1));
                }
            }
        }
        boolean before = allBefore;
        List<Step> ladder = steps.values().stream()
                .map(step -> new Step(step.ground(), step.by(), before || step.beforeSubmission())).toList();
        return new ConsultDisagreement(ladder, assistant, sections);
    }


    /**
     * @param by               role that coordinates: the sponsor's {@code department-head}, the sponsor's {@code leader-in-charge} …
     * @param beforeSubmission whether it has to be taken before the paper is submitted
     */
    public record Step(Ground ground, Role by, boolean beforeSubmission) {}

    public record Assistant(Ground ground, Role post) {}

    public record Sections(Ground ground, Set<Section> required) {
        public Sections {
            required = Set.copyOf(required);
        }
    }

    /** What a paper says when its parties disagree. */
    public enum Section implements Named {
        OPINIONS("views", "各方意见"),
        GROUNDS("grounds", "各方理由和依据"),
        PROCESS("process", "协调过程"),
        PROPOSAL("proposal", "办理建议");

        private final String id;
        private final String title;

        Section(String id, String title) {
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

        public static Section of(String id) {
            return Named.of(Section.class, id);
        }
    }

    public ConsultDisagreement {
        ladder = List.copyOf(ladder);
    }

    /** Taking a step: whoever takes it must be the one named, and every step below it must have been taken. */
    public Findings judgeStep(String role, Set<String> actorRoles, Set<String> taken) {
        Findings findings = Findings.none();
        for (Step step : ladder) {
            if (step.by().kind().equals(role)) {
                Findings actor = actorRoles.contains(role) ? step.ground().holds()
                        : step.ground().brokenByActor("coordination-by-other", Map.of("by", step.by().title()));
                return findings.and(actor);
            }
            findings = taken.contains(step.by().kind()) ? findings
                    : findings.and(step.ground().broken("earlier-step-missing", Map.of("earlier", step.by().title(), "step", titleOf(role))));
        }
        return ladder.isEmpty() ? Findings.none()
                : ladder.getFirst().ground().broken("no-such-step", Map.of("steps", ladder.stream().map(s -> s.by().title()).toList()));
    }

    private String titleOf(String role) {
        return ladder.stream().map(Step::by).filter(by -> by.kind().equals(role)).map(Role::title).findFirst().orElse(role);
    }

    /** Submitting although they disagree: steps to be taken before, and sections to be there. */
    public Findings judgeSubmission(Set<String> taken, Set<Section> present) {
        Findings findings = Findings.none();
        for (Step step : ladder) {
            if (step.beforeSubmission()) {
                findings = findings.and(taken.contains(step.by().kind()) ? step.ground().holds()
                        : step.ground().broken("coordination-missing", Map.of("by", step.by().title())));
            }
        }
        return findings.and(sections.map(s -> judge(s, present)).orElseGet(Findings::none));
    }

    private static Findings judge(Sections rule, Set<Section> present) {
        List<Section> lacking = new ArrayList<>(new TreeSet<>(rule.required()));
        lacking.removeAll(present);
        return lacking.isEmpty() ? rule.ground().holds()
                : rule.ground().broken("positions-lacking", Map.of("lacking", lacking.stream().map(Section::title).toList()));
    }

    @Override
    public String toString() {
        return "ConsultDisagreement[" + String.join(" → ", ladder.stream().map(s -> s.ground() + ": " + s.by()).toList())
                + sections.map(s -> "；" + s.ground() + ": 写明" + Named.titles(new TreeSet<>(s.required()))).orElse("") + "]";
    }
}
