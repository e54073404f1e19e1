package org.guiju.document.domain.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.regulation.ruling.Findings;

/** What is on record of a paper, put together for a test. */
final class ADossier {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 5);

    private Dossier dossier = Dossier.EMPTY;

    static ADossier empty() {
        return new ADossier();
    }

    static ADossier with(ReviewKind... kinds) {
        ADossier made = new ADossier();
        Arrays.stream(kinds).forEach(kind -> made.by("department", kind, true));
        return made;
    }

    ADossier by(String unitKind, ReviewKind kind, boolean passed) {
        dossier = dossier.with(new Review(kind, passed, unitKind, unitKind + "单位", Optional.empty(), Set.of(), Optional.empty(), Set.of(), DAY));
        return this;
    }

    ADossier assessed(Assessor by, Dimension... sides) {
        dossier = dossier.with(new Review(ReviewKind.ASSESSMENT, true, "department", "某局", Optional.of(by), Set.of(sides), Optional.empty(),
                Set.of(), DAY));
        return this;
    }

    ADossier heard(HearingForm form, Audience... whom) {
        dossier = dossier.with(new Review(ReviewKind.OPINIONS, true, "department", "某局", Optional.empty(), Set.of(), Optional.of(form),
                Set.of(whom), DAY));
        return this;
    }

    ADossier excluding(Topic... topics) {
        Arrays.stream(topics).forEach(topic -> dossier = dossier.excluding(topic));
        return this;
    }

    ADossier confirming(Topic... topics) {
        Arrays.stream(topics).forEach(topic -> dossier = dossier.confirming(topic));
        return this;
    }

    Dossier dossier() {
        return dossier;
    }

    static Subject subject(Issuer issuer, Mark... marks) {
        return new Subject(issuer, Set.of(marks));
    }

    static List<String> items(Findings findings) {
        return findings.breaches().stream().map(b -> b.clause().item()).distinct().toList();
    }

    /** What the breaches say is lacking. */
    static List<Object> facts(Findings findings, String name) {
        return findings.breaches().stream().map(b -> b.facts().get(name)).toList();
    }
}
