package org.guiju.document.domain.review;

import java.util.Set;

import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Paper;

/** What the rules on reviews look at in a paper: in whose name it goes out, and what weighs on it. */
public record Subject(Issuer issuer, Set<Mark> marks) {

    public Subject {
        marks = Set.copyOf(marks);
    }

    public static Subject of(Paper paper) {
        return new Subject(paper.issuer(), paper.marks());
    }

    /** Whether one of these weighs on it. */
    public boolean anyOf(Set<Mark> some) {
        return some.stream().anyMatch(marks::contains);
    }
}
