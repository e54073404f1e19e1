package org.guiju.leave.domain.fieldresearch;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a trip went. Each of the four that keep it simple may be left unsaid; an empty list, or the word 无, says that there was none.
 *
 * @param important       whether it was important research (重要调研)
 * @param importantAdvice whether important advice came of it (重要意见建议)
 * @param guidance        what the leader told those on the spot
 */
public record Minutes(Optional<List<String>> companions, Optional<List<String>> vehicles, Optional<String> reception,
        Optional<String> newsReport, boolean important, boolean importantAdvice, Optional<String> guidance) {

    /** What is on record. */
    public Set<Noted> noted() {
        Set<Noted> noted = EnumSet.noneOf(Noted.class);
        companions.ifPresent(_ -> noted.add(Noted.COMPANIONS));
        vehicles.ifPresent(_ -> noted.add(Noted.VEHICLES));
        reception.filter(text -> !text.isBlank()).ifPresent(_ -> noted.add(Noted.RECEPTION));
        newsReport.filter(text -> !text.isBlank()).ifPresent(_ -> noted.add(Noted.NEWS_REPORT));
        return noted;
    }
}
