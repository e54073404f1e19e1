package org.guiju.document.application.restraint;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.guiju.document.domain.DocumentKind;
import org.guiju.document.domain.Issuer;
import org.guiju.document.domain.Mark;
import org.guiju.document.domain.Named;
import org.guiju.regulation.Jurisdiction;
import reactor.core.publisher.Flux;

/** Which papers were issued? */
public interface IssuedTally {

    /** By which stretch of time they are counted. */
    enum Stretch implements Named {
        YEAR("year", "年"),
        QUARTER("quarter", "季度"),
        MONTH("month", "月");

        private final String id;
        private final String title;

        Stretch(String id, String title) {
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

    /**
     * One paper that was issued.
     *
     * @param body its text, of which the characters are counted
     */
    record Paper(String unit, String unitName, Issuer issuer, DocumentKind kind, Set<Mark> marks, String body, Instant at) {}

    /**
     * In the order of their issue.
     *
     * @param units only papers of these units; all where empty
     */
    Flux<Paper> issued(Jurisdiction jurisdiction, Optional<Set<String>> units, Instant from, Instant until);
}
