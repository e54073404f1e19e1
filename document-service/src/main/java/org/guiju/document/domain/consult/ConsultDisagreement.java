package org.guiju.document.domain.consult;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.guiju.document.domain.Ground;
import org.guiju.document.domain.Named;
import org.guiju.regulation.ruling.Findings;

/**
 * What happens when a consulted unit disagrees: who coordinates, in which order, and what the paper must then say.
 *
 * @param ladder    the steps from the first on
 * @param assistant who helps with the coordination; empty where nobody is named
 * @param sections  what the paper must contain when they still disagree
 */
public record ConsultDisagreement(List<Step> ladder, Optional<Assistant> assistant, Optional<Sections> sections) {

    /**
     * @param by               role that coordinates: the sponsor's {@code department-head}, the sponsor's {@code leader-in-charge} …
     * @param beforeSubmission whether it has to be taken before the paper is submitted
     */
    public record Step(Ground ground, String by, boolean beforeSubmission) {}

    public record Assistant(Ground ground, String post) {}

    public record Sections(Ground ground, Set<Section> required) {
        public Sections {
            required = Set.copyOf(required);
        }
    }

    /** What a paper says when its parties disagree. */
    public enum Section implements Named {
        OPINIONS("opinions-of-each-side", "各方意见"),
        GROUNDS("grounds-of-each-side", "各方理由和依据"),
        PROCESS("coordination-process", "协调过程"),
        PROPOSAL("handling-proposal", "办理建议");

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
            if (step.by().equals(role)) {
                Findings actor = actorRoles.contains(role) ? step.ground().holds()
                        : step.ground().brokenByActor("coordination-by-other", Map.of("by", role));
                return findings.and(actor);
            }
            findings = taken.contains(step.by()) ? findings
                    : findings.and(step.ground().broken("earlier-step-missing", Map.of("earlier", step.by(), "step", role)));
        }
        return ladder.isEmpty() ? Findings.none()
                : ladder.getFirst().ground().broken("no-such-step", Map.of("steps", ladder.stream().map(Step::by).toList()));
    }

    /** Submitting although they disagree: steps to be taken before, and sections to be there. */
    public Findings judgeSubmission(Set<String> taken, Set<Section> present) {
        Findings findings = Findings.none();
        for (Step step : ladder) {
            if (step.beforeSubmission()) {
                findings = findings.and(taken.contains(step.by()) ? step.ground().holds()
                        : step.ground().broken("coordination-missing", Map.of("by", step.by())));
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
